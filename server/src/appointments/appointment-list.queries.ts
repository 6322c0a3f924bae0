import { CLINIC_JSON } from '../clinics/clinic.queries.js';
import type { Clinic } from '../clinics/clinic.entity.js';
import type { Statement } from '../database/database.js';
import { DOCTOR_JSON, toDoctor, type DoctorCard } from '../doctors/doctor.queries.js';
import { VISIT_TYPE_JSON } from '../doctors/visit-type.queries.js';
import type { VisitType } from '../doctors/visit-type.entity.js';
import type { Patient } from '../patients/patient.entity.js';
import { PATIENT_JSON } from '../patients/patient.queries.js';
import { Appointment } from './appointment.entity.js';

/** An appointment as JSON writes it: its instants are texts. */
type Listed = Omit<Appointment, 'scheduledAt' | 'expiresAt' | 'cancelledAt' | 'createdAt'> & {
  readonly scheduledAt: string;
  readonly expiresAt: string | null;
  readonly cancelledAt: string | null;
  readonly createdAt: string;
};

/** A list and the records that it points to, each of them once. */
export interface ListRow {
  readonly appointments: readonly Listed[];
  readonly doctors: readonly DoctorCard[];
  readonly patients: readonly Patient[];
  readonly clinics: readonly Clinic[];
  readonly visit_types: readonly VisitType[];
}

/**
 * A list in one round trip and one row. JSON, because the driver takes longer for the thousand values of fifty rows
 * than the parser for one text; and because a patient's visits name the same few doctors and clinics again and again.
 */
function list(name: string, condition: string, order: string): Statement {
  return {
    name,
    text: `with page as materialized (
        select a.id, a.patient_id as "patientId", a.doctor_id as "doctorId", a.clinic_id as "clinicId",
          a.visit_type_id as "visitTypeId", a.scheduled_at as "scheduledAt", a.reason,
          (extract(epoch from a.duration) / 60)::int as minutes, a.status, a.payment_status as "paymentStatus", a.fee,
          a.currency, a.time_known as "timeKnown", a.override_reason as "overrideReason",
          a.expires_at as "expiresAt", a.moves, a.version, a.cancelled_at as "cancelledAt",
          a.cancel_reason as "cancelReason", a.created_at as "createdAt", a.subject_id as "subjectId"
        from appointments a where ${condition} order by ${order} limit $5)
      select (select coalesce(json_agg(page), '[]') from page) as appointments,
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

/** $1 patient, $2 now, $3/$4 the last row of the page before (or null), $5 rows. */
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
  return row.appointments.map((listed) =>
    Object.assign(new Appointment(), listed, {
      scheduledAt: new Date(listed.scheduledAt),
      expiresAt: instantOf(listed.expiresAt),
      cancelledAt: instantOf(listed.cancelledAt),
      createdAt: new Date(listed.createdAt),
      doctor: doctors.get(listed.doctorId),
      patient: patients.get(listed.patientId),
      clinic: clinics.get(listed.clinicId),
      visitType: listed.visitTypeId === null ? null : visitTypes.get(listed.visitTypeId),
    }),
  );
}

function byId<Row>(rows: readonly Row[], idOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
