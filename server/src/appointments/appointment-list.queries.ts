import { CLINIC_JSON } from '../clinics/clinic.queries.js';
import type { Clinic } from '../clinics/clinic.entity.js';
import type { Statement } from '../database/database.js';
import { columnsOf } from '../database/field-map.js';
import { DOCTOR_JSON, toDoctor, type DoctorCard } from '../doctors/doctor.queries.js';
import { VISIT_TYPE_JSON } from '../doctors/visit-type.queries.js';
import type { VisitType } from '../doctors/visit-type.entity.js';
import type { Patient } from '../patients/patient.entity.js';
import { PATIENT_JSON } from '../patients/patient.queries.js';
import { Appointment } from './appointment.entity.js';
import { FIELDS } from './appointment.queries.js';

/** Lists show no holds. */
const { holdPurpose: _, ...LISTED } = FIELDS;
const NAMES = Object.keys(LISTED) as (keyof typeof LISTED)[];

/** A list and the records that it points to, each of them once. */
export interface ListRow {
  /** The values of every field, in the order of NAMES, each in the order of the list; null for an empty list. */
  readonly appointments: readonly (readonly unknown[] | null)[];
  readonly doctors: readonly DoctorCard[];
  readonly patients: readonly Patient[];
  readonly clinics: readonly Clinic[];
  readonly visit_types: readonly VisitType[];
}

/**
 * A list in one round trip and one row. JSON, because the driver takes longer for the thousand values of fifty rows
 * than the parser for one text; field by field, because PostgreSQL writes the names of the fields into every row
 * otherwise, which takes it half as long again and doubles the text; and the records that they point to once,
 * because a patient's visits name the same few doctors and clinics again and again.
 */
function list(name: string, condition: string, order: string): Statement {
  return {
    name,
    text: `with page as materialized (
        select ${columnsOf(LISTED)}
        from appointments a where ${condition} and ($6::uuid[] is null or a.clinic_id = any ($6)) order by ${order} limit $5)
      select (select json_build_array(${NAMES.map((field) => `json_agg("${field}")`).join(', ')}) from page) as appointments,
        (select coalesce(json_agg(${DOCTOR_JSON}), '[]')
          from doctors d join users u on u.id = d.user_id join specializations s on s.id = d.specialization_id
          where d.id in (select "doctorId" from page)) as doctors,
        (select coalesce(json_agg(${PATIENT_JSON}), '[]')
          from patients p join users u on u.id = p.user_id where p.user_id in (select "patientId" from page)) as patients,
        (select coalesce(json_agg(${CLINIC_JSON}), '[]')
          from clinics c where c.id in (select "clinicId" from page)) as clinics,
        (select coalesce(json_agg(${VISIT_TYPE_JSON}), '[]')
          from visit_types t where t.id in (select "visitTypeId" from page)) as visit_types`,
  };
}

const IS_UPCOMING = `a.status in ('pending', 'confirmed', 'checked_in') and upper(a.visit) > $2`;

/** $1 patient, $2 now, $3/$4 the last row of the page before (or null), $5 rows, $6 the only clinics (or null). */
export const UPCOMING = list(
  'appointment_upcoming',
  `a.patient_id = $1 and ${IS_UPCOMING} and ($3::timestamptz is null or (a.scheduled_at, a.id) > ($3, $4::uuid))`,
  'a.scheduled_at, a.id',
);

/** The same values, the latest first. */
export const PAST = list(
  'appointment_past',
  `a.patient_id = $1 and a.status <> 'held' and not (${IS_UPCOMING})
    and ($3::timestamptz is null or (a.scheduled_at, a.id) < ($3, $4::uuid))`,
  'a.scheduled_at desc, a.id desc',
);

/** The appointments of a list, in its order, with the records that they point to. */
export function toAppointments(row: ListRow): Appointment[] {
  const doctors = byId(row.doctors.map(toDoctor), (doctor) => doctor.id);
  const patients = byId(row.patients, (patient) => patient.userId);
  const clinics = byId(row.clinics, (clinic) => clinic.id);
  const visitTypes = byId(row.visit_types, (type) => type.id);
  return Array.from({ length: row.appointments[0]?.length ?? 0 }, (_, place) => {
    const appointment = new Appointment();
    // Straight into the entity: an object of its own for each row would take ten times as long.
    const values = appointment as unknown as Record<string, unknown>;
    for (let field = 0; field < NAMES.length; field += 1) {
      values[NAMES[field] as string] = row.appointments[field]?.[place];
    }
    appointment.scheduledAt = new Date(appointment.scheduledAt);
    appointment.expiresAt = instantOf(appointment.expiresAt);
    appointment.cancelledAt = instantOf(appointment.cancelledAt);
    appointment.createdAt = new Date(appointment.createdAt);
    appointment.doctor = doctors.get(appointment.doctorId);
    appointment.patient = patients.get(appointment.patientId);
    appointment.clinic = clinics.get(appointment.clinicId);
    appointment.visitType = appointment.visitTypeId === null ? null : visitTypes.get(appointment.visitTypeId);
    return appointment;
  });
}

function byId<Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

/** JSON writes instants as texts. */
function instantOf(instant: Date | string | null): Date | null {
  return instant === null ? null : new Date(instant);
}
