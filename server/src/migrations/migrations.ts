import { Domain1763800000000 } from './chapters/1763800000000-domain.js';
import { Booking1763800001000 } from './chapters/1763800001000-booking.js';
import { Search1763800002000 } from './chapters/1763800002000-search.js';
import { Day1763900000000 } from './chapters/1763900000000-day.js';
import { Hours1763900001000 } from './chapters/1763900001000-hours.js';
import { People1763900002000 } from './chapters/1763900002000-people.js';
import { Records1763900003000 } from './chapters/1763900003000-records.js';
import { Feedback1763900004000 } from './chapters/1763900004000-feedback.js';
import { Analytics1763900005000 } from './chapters/1763900005000-analytics.js';
import { Predictions1763900006000 } from './chapters/1763900006000-predictions.js';
import { Setup1763900009000 } from './chapters/1763900009000-setup.js';

/** Every migration, oldest first. */
export const migrations = [
  Domain1763800000000,
  Booking1763800001000,
  Search1763800002000,
  Day1763900000000,
  Hours1763900001000,
  People1763900002000,
  Records1763900003000,
  Feedback1763900004000,
  Analytics1763900005000,
  Predictions1763900006000,
  Setup1763900009000,
];
