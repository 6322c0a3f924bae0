import { jsonOf } from '../database/field-map.js';
import type { Clinic } from './clinic.entity.js';

/** What the API reads of a clinic `c`. */
const FIELDS = {
  id: 'c.id',
  name: 'c.name',
  address: 'c.address',
  city: 'c.city',
  latitude: 'c.latitude',
  longitude: 'c.longitude',
  timeZone: 'c.time_zone',
  phone: 'c.phone',
} as const satisfies Partial<Record<keyof Clinic, string>>;

/** A clinic `c` as JSON with the names of its GraphQL type, so that a hot list needs no mapping. */
export const CLINIC_JSON = jsonOf(FIELDS);
