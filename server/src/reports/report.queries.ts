import type { AppointmentStatus } from '../calendar/appointment-status.js';
import type { Statement } from '../database/database.js';
import { columnsOf } from '../database/field-map.js';
import { IS_CLOSED, PRESENT } from '../patients/access-step.queries.js';
import { isTreatedBy } from '../patients/treated.queries.js';
import { Report } from './report.entity.js';

/** What the API reads of a document `r`, its uploader `u` and the visit `a` that it is of. */
const FIELDS = {
  id: 'r.id',
  patientId: 'r.patient_id',
  doctorId: 'r.doctor_id',
  uploadedById: 'r.uploaded_by',
  fromPatient: 'r.from_patient',
  appointmentId: 'r.appointment_id',
  reportUrl: 'r.report_url',
  title: 'r.report_title',
  type: 'r.report_type',
  description: 'r.description',
  fileName: 'r.file_name',
  mediaType: 'r.media_type',
  sizeBytes: 'r.size_bytes',
  createdAt: 'r.created_at',
  updatedAt: 'r.updated_at',
  storedAt: 'r.stored_at',
  seenAt: 'r.seen_at',
  removedAt: 'r.removed_at',
  uploaderName: 'u.full_name',
  visitDate: 'a.local_date::text',
} as const satisfies Partial<Record<keyof Report, string>>;
const COLUMNS = columnsOf(FIELDS);

/** A document with what its screen shows of others, and its place in the list. */
export type ReportRow = Pick<Report, keyof typeof FIELDS> & {
  position: string;
  isTreated: boolean;
  isClosed: boolean;
};

const TABLES = `reports r join patients p on p.user_id = r.patient_id
  left join users u on u.id = r.uploaded_by left join appointments a on a.id = r.appointment_id`;
/** A Date has no microseconds: pages would lose rows. */
const POSITION = `to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export interface AccessRow {
  id: string;
  is_treated: boolean;
}

/** $1 an id that the patient has or had, $2 the viewer's doctor or null. */
export const ACCESS: Statement = {
  name: 'reports_access',
  text: `select p.user_id as id, ${isTreatedBy('$2::uuid')} as is_treated from patients p
    where p.user_id = coalesce((select m.kept_id from patient_merges m where m.removed_id = $1), $1)`,
};

/** $1 patient, $2 visit or null, $3/$4 position of the last row before, $5 rows, $6 whether for the patient in person. */
export const LIST: Statement = {
  name: 'reports_list',
  text: `select ${COLUMNS}, ${POSITION} as position from ${TABLES}
    where r.patient_id = $1 and ($2::uuid is null or r.appointment_id = $2) and ${PRESENT}
      and not ($6 and ${IS_CLOSED})
      and ($3::timestamptz is null or (r.created_at, r.id) < ($3, $4::uuid))
    order by r.created_at desc, r.id desc limit $5`,
};

/** How many documents are closed to the patient in person: $1 patient, $2 visit or null. */
export const COUNT_CLOSED: Statement = {
  name: 'reports_count_closed',
  text: `select count(*)::integer as count from reports r
    where r.patient_id = $1 and ($2::uuid is null or r.appointment_id = $2) and ${PRESENT} and ${IS_CLOSED}`,
};

/** $1 ids, $2 the viewer's doctor or null. Removed ones are among them. */
export const FIND: Statement = {
  name: 'reports_find',
  text: `select ${COLUMNS}, ${isTreatedBy('$2::uuid')} as "isTreated", ${IS_CLOSED} as "isClosed" from ${TABLES}
    where r.id = any ($1::uuid[]) and r.stored_at is not null order by r.created_at desc, r.id desc`,
};

export interface VisitRow {
  patientId: string;
  doctorId: string;
  status: AppointmentStatus;
  endsAt: Date;
}

/** $1 appointment. */
export const VISIT: Statement = {
  name: 'reports_visit',
  text: `select a.patient_id as "patientId", a.doctor_id as "doctorId", a.status, a.scheduled_at + a.duration as "endsAt"
    from appointments a where a.id = $1 and a.status <> 'held'`,
};

export interface CountRow {
  /** Of the patient's record. */
  total: number;
  /** Brought by the patient to the visit. */
  forVisit: number;
}

/** $1 patient, $2 visit or null. Files that are being stored count: their rows are their places. */
export const COUNT: Statement = {
  name: 'reports_count',
  text: `select count(*)::integer as total,
      (count(*) filter (where r.appointment_id = $2 and r.from_patient))::integer as "forVisit"
    from reports r where r.patient_id = $1 and r.removed_at is null`,
};

/** $1 patient. Uploads to one record queue here, so that its limits hold. */
export const LOCK_PATIENT: Statement = {
  name: 'reports_lock_patient',
  text: 'select from patients where user_id = $1 for no key update',
};

export const INSERT: Statement = {
  name: 'reports_insert',
  text: `insert into reports (id, patient_id, doctor_id, uploaded_by, from_patient, appointment_id, report_url, report_title,
      report_type, description, file_name, media_type, size_bytes, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
};

/** $1 document, $2 now. */
export const STORED: Statement = {
  name: 'reports_stored',
  text: 'update reports set stored_at = $2 where id = $1 returning appointment_id as "appointmentId"',
};

/** A patient who brings a document to a visit takes part in it: $1 appointment. */
export const OPEN_RECORD: Statement = {
  name: 'reports_open_record',
  text: 'update appointments set opens_record = true where id = $1 and not opens_record',
};

/** $1 documents, $2 doctor, $3 now. */
export const SEEN: Statement = {
  name: 'reports_seen',
  text: `update reports r set seen_at = $3
    where r.id = any ($1::uuid[]) and r.doctor_id = $2 and r.from_patient and r.seen_at is null and ${PRESENT}
    returning r.id, r.appointment_id as "appointmentId"`,
};

/** $1 document, $2 when it was removed, or null to bring it back, $3 the earliest removal that can be undone. */
export const REMOVE: Statement = {
  name: 'reports_remove',
  text: `update reports set removed_at = $2
    where id = $1 and stored_at is not null
      and case when $2::timestamptz is null then removed_at > $3 else removed_at is null end
    returning appointment_id as "appointmentId"`,
};

/** Tells those who watch the doctor's day. $1 visits, $2 who did it, $3 whether staff. */
export const ANNOUNCE: Statement = {
  name: 'reports_announce',
  text: `select announce('documented', a, a, $2, $3) from appointments a where a.id = any ($1::uuid[])`,
};

/** $1 visits: how many documents of each its doctor has not seen. */
export const NEW_DOCUMENTS: Statement = {
  name: 'reports_new',
  text: `select r.appointment_id as id, count(*)::integer as count from reports r
    where r.appointment_id = any ($1::uuid[]) and r.from_patient and r.seen_at is null and ${PRESENT} group by 1`,
};

/** $1 the latest removal that cannot be undone, $2 the latest start of an upload that cannot be under way, $3 rows. */
export const DISCARDABLE: Statement = {
  name: 'reports_discardable',
  text: `select id, report_url as key from reports
    where removed_at <= $1 or (stored_at is null and created_at <= $2) order by created_at limit $3`,
};

/** $1 document. */
export const DELETE: Statement = { name: 'reports_delete', text: 'delete from reports where id = $1' };

/** A row as the API shows it. */
export function toReport(row: ReportRow): Report {
  return Object.assign(new Report(), row);
}
