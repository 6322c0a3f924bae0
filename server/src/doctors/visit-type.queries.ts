import { jsonOf } from '../database/field-map.js';
import type { VisitType } from './visit-type.entity.js';

/** What the API reads of a visit type `t`. */
const FIELDS = {
  id: 't.id',
  doctorId: 't.doctor_id',
  kind: 't.kind',
  name: 't.name',
  minutes: 't.minutes',
  fee: 't.fee',
} as const satisfies Partial<Record<keyof VisitType, string>>;

/** A visit type `t` as JSON with the names of its GraphQL type, so that a hot list needs no mapping. */
export const VISIT_TYPE_JSON = jsonOf(FIELDS);
