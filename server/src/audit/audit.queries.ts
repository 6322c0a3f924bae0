import type { Statement } from '../database/database.js';

/** $1 actor, $2 patient, $3 action, $4/$5 from and to, $6/$7 position of the last row before, $8 rows. */
export const LIST: Statement = {
  name: 'audit_list',
  text: `select e.id, e.occurred_at as at, to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as position, e.action, e.actor_id as "actorId",
      a.full_name as "actorName", a.role as "actorRole", t.name as "programName", e.by_assistant as "byAssistant", e.message_id is not null as "byLink", e.patient_id as "patientId", p.full_name as "patientName",
      e.appointment_id as "appointmentId", e.entity, e.entity_id as "entityId", v.scheduled_at as "appointmentTime",
      w.time_zone as "appointmentTimeZone",
      case e.entity
        when 'doctor' then (select u.full_name from doctors d join users u on u.id = d.user_id where d.id = e.entity_id)
        when 'clinic' then (select c.name from clinics c where c.id = e.entity_id)
        when 'specialization' then (select s.name from specializations s where s.id = e.entity_id)
        when 'token' then (select n.name from api_tokens n where n.id = e.entity_id)
        when 'webhook' then (select h.name from webhooks h where h.id = e.entity_id)
        when 'user' then (select u.full_name from users u where u.id = e.entity_id)
        when 'patient' then (select u.full_name from users u where u.id = e.entity_id)
      end as "entityName", e.details
    from audit_events e left join users a on a.id = e.actor_id left join users p on p.id = e.patient_id
      left join api_tokens t on t.id = e.token_id
      left join appointments v on v.id = e.appointment_id left join clinics w on w.id = v.clinic_id
    where ($1::uuid is null or e.actor_id = $1)
      and ($2::uuid is null or e.patient_id = $2
        or e.patient_id in (select m.removed_id from patient_merges m where m.kept_id = $2))
      and ($3::text is null or e.action = $3)
      and ($4::timestamptz is null or e.occurred_at >= $4) and ($5::timestamptz is null or e.occurred_at < $5)
      and ($6::timestamptz is null or (e.occurred_at, e.id) < ($6, $7::uuid))
    order by e.occurred_at desc, e.id desc limit $8`,
};

export const RECORD: Statement = {
  name: 'audit_record',
  text: `insert into audit_events (actor_id, action, patient_id, appointment_id, entity, entity_id, details, token_id,
      message_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
