import { createUnionType } from 'type-graphql';
import {
  DayFull,
  LimitReached,
  NotAllowedNow,
  NotBookable,
  OutsideHours,
  PatientBusy,
  SlotTaken,
  TooLate,
} from './appointment.errors.js';
import { Hold } from './hold.type.js';

/** Why a time may not be held. */
export const HOLD_ERRORS = [
  SlotTaken,
  OutsideHours,
  DayFull,
  PatientBusy,
  LimitReached,
  TooLate,
  NotBookable,
  NotAllowedNow,
];

export const HoldResult = createUnionType({
  name: 'HoldResult',
  description: 'The hold, or why there is none.',
  types: () => [Hold, ...HOLD_ERRORS] as const,
});
