import type { Statement } from '../database/database.js';

/** Documents `r` that are there for people to see. */
export const PRESENT = 'r.stored_at is not null and r.removed_at is null';

/** Which documents `r` a step `s` is about: those from before it, and of a merge those that came with it. */
const CONCERNS = `r.patient_id = s.patient_id
  and case when s.removed_id is null then r.created_at < s.taken_at else r.merged_from = s.removed_id end`;

/** Whether a document `r` is closed to the person whose record it is in: a step that it is from before was not opened. */
export const IS_CLOSED = `exists (select from access_steps s
  where s.patient_id = r.patient_id and s.opened_at is null and ${CONCERNS})`;

/** Whether any document is closed to the patient `p` in person. */
export const HAS_CLOSED = `exists (select from access_steps s join reports r on ${CONCERNS}
  where s.patient_id = p.user_id and s.opened_at is null and ${PRESENT})`;

export interface StepRow {
  id: string;
  kind: string;
  takenAt: Date;
  takenById: string | null;
  takenByName: string | null;
  openedAt: Date | null;
  openedByName: string | null;
  /** Documents that it keeps closed. */
  closed: number;
  /** Whether the record held what the person would be asked for. */
  hasDetails: boolean;
}

/** $1 patient, $2 rows. */
export const LIST_STEPS: Statement = {
  name: 'access_step_list',
  text: `select s.id, s.kind, s.taken_at as "takenAt", s.taken_by as "takenById", t.full_name as "takenByName",
      s.opened_at as "openedAt", o.full_name as "openedByName",
      (s.date_of_birth is not null and coalesce(s.contact_number, s.relative_contact) is not null) as "hasDetails",
      case when s.opened_at is null then (
        select count(*) from reports r where ${CONCERNS} and ${PRESENT}) else 0 end::integer as closed
    from access_steps s left join users t on t.id = s.taken_by left join users o on o.id = s.opened_by
    where s.patient_id = $1 order by s.taken_at desc, s.id desc limit $2`,
};

/**
 * Whether a number is the one given, though one of them may name its country and the other not. Neither is compared by
 * fewer than seven digits.
 * @param given its digits, without zeros before them
 */
const isNumber = (column: string, given: string): string => `exists (
  select from ltrim(regexp_replace(${column}, '\\D', '', 'g'), '0') d
  where length(d) >= 7 and (d like '%' || ${given} or ${given} like '%' || d))`;

/** Opens what answers to the details: $1 patient, $2 now, $3 birth date, $4 digits of a number, see `isNumber`. */
export const OPEN_STEPS: Statement = {
  name: 'access_step_open',
  text: `update access_steps set opened_at = $2, opened_by = $1
    where patient_id = $1 and opened_at is null and date_of_birth = $3 and length($4::text) >= 7
      and (${isNumber('contact_number', '$4::text')} or ${isNumber('relative_contact', '$4::text')})
    returning id`,
};

/** Opens without details what another manager, or the front desk, took: $1 patient, $2 now, $3 manager. */
export const OPEN_STEPS_OF_OTHERS: Statement = {
  name: 'access_step_open_for',
  text: `update access_steps set opened_at = $2, opened_by = $3
    where patient_id = $1 and opened_at is null and taken_by is distinct from $3
    returning id`,
};

export const IS_PATIENT: Statement = {
  name: 'access_step_is_patient',
  text: 'select from patients where user_id = $1',
};
