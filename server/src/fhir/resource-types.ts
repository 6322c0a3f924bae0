import { HEALTHCARE_SERVICE, LOCATION_TYPE, PRACTITIONER, PRACTITIONER_ROLE } from './directory.js';
import { APPOINTMENT } from './appointments.js';
import type { ResourceType } from './resource-type.js';
import { SCHEDULE, SLOT } from './schedules.js';

/** All that can be read and searched. */
export const RESOURCE_TYPES: readonly ResourceType[] = [
  PRACTITIONER,
  PRACTITIONER_ROLE,
  LOCATION_TYPE,
  HEALTHCARE_SERVICE,
  SCHEDULE,
  SLOT,
  APPOINTMENT,
];
