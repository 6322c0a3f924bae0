import { countVisits } from '../src/analytics/visit-counts.js';
import type { CancelCause } from '../src/appointments/cancel-cause.js';
import { DAY, MINUTE } from '../src/calendar/time-zone.js';
import type { DemoLoad } from './demo-load.js';
import { DEMO_PATIENT_EMAIL } from './demo-people.js';
import { makeReports } from './demo-reports.js';
import { insertRows, isoTime } from './demo-rows.js';
import type { DemoVisit } from './demo-visits.js';
import { CLINIC_CANCEL_REASONS } from './demo-words.js';

/** Appointments as bookings would have left them, and counted. */
export async function insertVisits(
  load: DemoLoad,
  visits: readonly DemoVisit[],
  adminId: string,
): Promise<void> {
  await insertRows(
    load.tx,
    'appointments',
    [
      ['id', 'uuid'],
      ['patient_id', 'uuid'],
      ['doctor_id', 'uuid'],
      ['clinic_id', 'uuid'],
      ['visit_type_id', 'uuid'],
      ['scheduled_at', 'timestamptz'],
      ['reason', 'text'],
      ['duration', 'interval'],
      ['buffer_before', 'interval'],
      ['buffer_after', 'interval'],
      ['status', 'appointment_status'],
      ['payment_status', 'payment_status'],
      ['fee', 'integer'],
      ['currency', 'char(3)'],
      ['reminder_sent', 'boolean'],
      ['expires_at', 'timestamptz'],
      ['moves', 'smallint'],
      ['booked_by', 'uuid'],
      ['cancelled_at', 'timestamptz'],
      ['cancel_reason', 'text'],
      ['cancel_cause', 'cancel_cause'],
      ['cancelled_from', 'appointment_status'],
      ['created_at', 'timestamptz'],
    ],
    visits.map((visit) => [
      visit.id,
      visit.patient.id,
      visit.doctor.id,
      visit.clinicId,
      visit.type.id,
      isoTime(visit.startsAt),
      visit.reason,
      `${visit.type.minutes} minutes`,
      `${visit.type.bufferBefore ?? 0} minutes`,
      `${visit.type.bufferAfter ?? 0} minutes`,
      visit.status,
      visit.paid,
      visit.type.fee,
      'USD',
      visit.reminderSent,
      isoTime(visit.expiresAt),
      visit.moved === null ? 0 : 1,
      visit.isBookedByStaff ? adminId : visit.patient.id,
      isoTime(visit.cancelledAt),
      visit.cancelReason,
      cancelCauseOf(visit),
      visit.status === 'cancelled' ? 'confirmed' : null,
      isoTime(visit.createdAt),
    ]),
  );
  await countVisits(
    load.tx,
    visits.map(({ id }) => id),
  );
}

/** Ratings of visits that have one. */
export async function insertFeedback(load: DemoLoad, rated: readonly DemoVisit[]): Promise<void> {
  await insertRows(
    load.tx,
    'feedback',
    [
      ['patient_id', 'uuid'],
      ['doctor_id', 'uuid'],
      ['appointment_id', 'uuid'],
      ['rating', 'smallint'],
      ['comments', 'text'],
      ['anonymous', 'boolean'],
      ['response', 'text'],
      ['responded_at', 'timestamptz'],
      ['created_at', 'timestamptz'],
    ],
    rated.flatMap(({ patient, doctor, id, feedback }) =>
      feedback === null
        ? []
        : [
            [
              patient.id,
              doctor.id,
              id,
              feedback.rating,
              feedback.comments,
              feedback.anonymous,
              feedback.response,
              isoTime(feedback.respondedAt),
              isoTime(feedback.createdAt),
            ],
          ],
    ),
  );
}

/** Who booked, moved, cancelled and saw what is still to come or just over, and all that the demo patient has. */
export async function insertAudit(
  load: DemoLoad,
  visits: readonly DemoVisit[],
  adminId: string,
): Promise<void> {
  const rows: (readonly unknown[])[] = [];
  const since = load.now.getTime() - 14 * DAY;
  for (const visit of visits) {
    if (visit.startsAt < since && visit.patient.email !== DEMO_PATIENT_EMAIL) continue;
    for (const event of historyOf(visit, adminId)) {
      rows.push([
        load.random.uuid(event.at),
        isoTime(event.at),
        event.actorId,
        event.action,
        visit.patient.id,
        visit.id,
        JSON.stringify(event.details),
      ]);
    }
  }
  await insertRows(
    load.tx,
    'audit_events',
    [
      ['id', 'uuid'],
      ['occurred_at', 'timestamptz'],
      ['actor_id', 'uuid'],
      ['action', 'text'],
      ['patient_id', 'uuid'],
      ['appointment_id', 'uuid'],
      ['details', 'jsonb'],
    ],
    rows,
  );
}

/** Documents of the demo patient, with their files. */
export async function insertReports(load: DemoLoad, visits: readonly DemoVisit[]): Promise<void> {
  const { files } = load;
  if (files === undefined) return;
  const reports = (await makeReports(visits, load.now.getTime())).map((report) => ({
    ...report,
    id: load.random.uuid(report.createdAt),
    uploadedBy: report.fromPatient ? report.visit.patient.id : report.visit.doctor.userId,
  }));
  for (const { key, content } of reports) await files.write(key, content);
  await insertRows(
    load.tx,
    'reports',
    [
      ['id', 'uuid'],
      ['patient_id', 'uuid'],
      ['doctor_id', 'uuid'],
      ['uploaded_by', 'uuid'],
      ['from_patient', 'boolean'],
      ['appointment_id', 'uuid'],
      ['report_url', 'text'],
      ['report_title', 'text'],
      ['report_type', 'text'],
      ['description', 'text'],
      ['file_name', 'text'],
      ['media_type', 'text'],
      ['size_bytes', 'integer'],
      ['created_at', 'timestamptz'],
      ['stored_at', 'timestamptz'],
    ],
    reports.map((report) => [
      report.id,
      report.visit.patient.id,
      report.visit.doctor.id,
      report.uploadedBy,
      report.fromPatient,
      report.visit.id,
      report.key,
      report.title,
      report.type,
      report.description,
      report.fileName,
      report.mediaType,
      report.content.length,
      isoTime(report.createdAt),
      isoTime(report.createdAt),
    ]),
  );
  await insertRows(
    load.tx,
    'audit_events',
    [
      ['id', 'uuid'],
      ['occurred_at', 'timestamptz'],
      ['actor_id', 'uuid'],
      ['action', 'text'],
      ['patient_id', 'uuid'],
      ['appointment_id', 'uuid'],
      ['entity', 'text'],
      ['entity_id', 'uuid'],
    ],
    reports.map((report) => [
      load.random.uuid(report.createdAt),
      isoTime(report.createdAt),
      report.uploadedBy,
      'report.uploaded',
      report.visit.patient.id,
      report.visit.id,
      'report',
      report.id,
    ]),
  );
}

interface HistoryEvent {
  readonly at: number;
  readonly actorId: string;
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What happened to a visit, in the form in which bookings write it. */
function historyOf(visit: DemoVisit, adminId: string): HistoryEvent[] {
  const bookedBy = visit.isBookedByStaff ? adminId : visit.patient.id;
  const firstTime = visit.moved?.from ?? visit.startsAt;
  const firstStatus = visit.status === 'pending' ? 'pending' : 'confirmed';
  const events: HistoryEvent[] = [
    {
      at: visit.createdAt,
      actorId: bookedBy,
      action: 'appointment.booked',
      details: { to: isoTime(firstTime), status: firstStatus },
    },
  ];
  if (visit.moved !== null) {
    const details = { from: isoTime(visit.moved.from), to: isoTime(visit.startsAt), status: firstStatus };
    events.push({ at: visit.moved.at, actorId: bookedBy, action: 'appointment.moved', details });
  }
  const change = (at: number, actorId: string, from: string, to: string): void => {
    events.push({ at, actorId, action: `appointment.${to}`, details: { from, to } });
  };
  const end = visit.startsAt + visit.type.minutes * MINUTE;
  const desk = visit.doctor.userId;
  if (visit.cancelledAt !== null) {
    const byClinic = isClinicReason(visit.cancelReason);
    change(visit.cancelledAt, byClinic ? desk : bookedBy, 'confirmed', 'cancelled');
  }
  if (visit.status === 'no_show') change(end, desk, 'confirmed', 'no_show');
  if (visit.status === 'checked_in' || visit.status === 'completed') {
    change(visit.startsAt - 4 * MINUTE, desk, 'confirmed', 'checked_in');
  }
  if (visit.status === 'completed') change(end, desk, 'checked_in', 'completed');
  return events;
}

/** Who cancelled a visit and why, by kind; null where it was not cancelled. */
function cancelCauseOf({ status, cancelReason, isBookedByStaff }: DemoVisit): CancelCause | null {
  if (status !== 'cancelled') return null;
  if (isClinicReason(cancelReason))
    return cancelReason === 'Power failure in the clinic' ? 'clinic_closed' : 'doctor_away';
  return isBookedByStaff ? 'patient_asked' : 'patient';
}

function isClinicReason(reason: string | null): boolean {
  return reason !== null && CLINIC_CANCEL_REASONS.includes(reason);
}
