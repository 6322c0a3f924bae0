import type { Language } from '../../api/language.js';
import type { UserRole } from '../../api/user-role.js';
import type { Statement } from '../../database/database.js';
import type { MessageKind } from '../../outbox/message-kind.js';

/** A message with whoever it is for now: a record that was merged into another goes on in that one. */
export interface LinkRow {
  id: string;
  kind: MessageKind;
  appointmentId: string | null;
  data: Record<string, unknown>;
  language: Language;
  expiresAt: Date | null;
  spentAs: string | null;
  userId: string;
  role: UserRole;
  isFrontDesk: boolean;
  doctorId: string | null;
  isClosed: boolean;
  organization: string;
}

/** $1 message. */
export const FIND: Statement = {
  name: 'link_find',
  text: `select m.id, m.kind, m.appointment_id as "appointmentId", m.data, coalesce(m.language, u.language) as language,
      m.link_expires_at as "expiresAt", m.link_spent_as as "spentAs", u.id as "userId", u.role,
      u.is_front_desk as "isFrontDesk", d.id as "doctorId", u.disabled_at is not null as "isClosed",
      s.organization_name as organization
    from messages m
      left join patient_merges x on x.removed_id = m.recipient_id
      join users u on u.id = coalesce(x.kept_id, m.recipient_id)
      left join doctors d on d.user_id = u.id
      cross join settings s
    where m.id = $1`,
};

/** The messages that went out within another one: $1 the other. */
export const CARRIED: Statement = {
  name: 'link_carried',
  text: `select m.id, a.scheduled_at as "startsAt", c.time_zone as "timeZone", du.full_name as "doctorName",
      pu.full_name as "patientName"
    from messages m join appointments a on a.id = m.appointment_id join clinics c on c.id = a.clinic_id
      join doctors d on d.id = a.doctor_id join users du on du.id = d.user_id join users pu on pu.id = a.patient_id
    where m.carried_by = $1 order by a.scheduled_at, m.id limit 20`,
};

export interface CarriedRow {
  id: string;
  startsAt: Date;
  timeZone: string;
  doctorName: string;
  patientName: string | null;
}

/** $1 message, $2 now, $3 the act that ended its link. */
export const SPEND: Statement = {
  name: 'link_spend',
  text: `update messages set link_spent_at = $2, link_spent_as = $3 where id = $1 and link_spent_at is null`,
};

/** Visits with what a page tells of them: $1 appointments. */
export const VISITS: Statement = {
  name: 'link_visits',
  text: `select a.id, a.scheduled_at as "startsAt", upper(a.visit) as "endsAt", c.time_zone as "timeZone",
      du.full_name as "doctorName", c.name as "clinicName", concat_ws(', ', c.address, c.city) as "clinicAddress",
      c.phone as "clinicPhone", a.status = 'cancelled' as "isCancelled"
    from appointments a join clinics c on c.id = a.clinic_id join doctors d on d.id = a.doctor_id
      join users du on du.id = d.user_id
    where a.id = any ($1::uuid[]) and a.status <> 'held' order by a.scheduled_at, a.id`,
};

/** Whether the visit of a message was moved since its words were made: $1 message. */
export const MOVED_SINCE: Statement = {
  name: 'link_moved_since',
  text: `select exists (
      select from audit_events e
      where e.appointment_id = m.appointment_id and e.action = 'appointment.moved' and e.occurred_at > m.composed_at
    ) as moved
    from messages m where m.id = $1`,
};

/** $1 clinics. */
export const CLINICS: Statement = {
  name: 'link_clinics',
  text: 'select id, name, time_zone as "timeZone" from clinics where id = any ($1::uuid[])',
};
