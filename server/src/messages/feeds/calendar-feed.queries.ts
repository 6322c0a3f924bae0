import type { Statement } from '../../database/database.js';

const COLUMNS = 'busy_only as "busyOnly", created_at as "createdAt", last_read_at as "lastReadAt"';

/** $1 whose. */
export const FIND: Statement = {
  name: 'calendar_feed_find',
  text: `select ${COLUMNS} from calendar_feeds where user_id = $1`,
};

/** A new one takes the place of the former, whose address ends with it. $1 whose, $2 hash, $3 busy only, $4 now. */
export const PUT: Statement = {
  name: 'calendar_feed_put',
  text: `insert into calendar_feeds (user_id, token_hash, busy_only, created_at) values ($1, $2, $3, $4)
    on conflict on constraint calendar_feeds_pkey do update
      set token_hash = excluded.token_hash, busy_only = excluded.busy_only, created_at = excluded.created_at,
        last_read_at = null
    returning ${COLUMNS}`,
};

/** $1 whose. */
export const REMOVE: Statement = {
  name: 'calendar_feed_remove',
  text: 'delete from calendar_feeds where user_id = $1 returning user_id',
};

/** Whose calendar an address is of, while the account is open: $1 hash. */
export const OWNER: Statement = {
  name: 'calendar_feed_owner',
  text: `select f.user_id as "userId", f.busy_only as "busyOnly", f.last_read_at as "lastReadAt", u.language, u.role,
      (select o.organization_name from settings o) as organization
    from calendar_feeds f join users u on u.id = f.user_id
    where f.token_hash = $1 and u.disabled_at is null and u.role in ('patient', 'doctor')`,
};

/** $1 whose, $2 now, $3 what was the last reading when it was read: of several at once, one writes. */
export const READ: Statement = {
  name: 'calendar_feed_read',
  text: 'update calendar_feeds set last_read_at = $2 where user_id = $1 and last_read_at is not distinct from $3',
};

const VISITS = `select a.id as "appointmentId", a.scheduled_at as "startsAt", a.scheduled_at + a.duration as "endsAt",
    c.name as "clinicName", concat_ws(', ', nullif(c.address, ''), nullif(c.city, '')) as "clinicAddress",
    a.version as sequence, a.created_at as "createdAt", a.status = 'pending' as "isRequest"
  from appointments a join clinics c on c.id = a.clinic_id
  where a.status in ('pending', 'confirmed', 'checked_in', 'completed') and a.time_known
    and a.scheduled_at >= $2 and a.scheduled_at < $3`;
const IN_ORDER = 'order by a.scheduled_at, a.id limit $4';

/** Visits of a patient: $1 whose, $2/$3 from and before when, $4 how many. */
export const PATIENT_VISITS: Statement = {
  name: 'calendar_feed_patient_visits',
  text: `${VISITS} and a.patient_id = $1 ${IN_ORDER}`,
};

/** Visits to a doctor: $1 whose account, $2/$3 from and before when, $4 how many. */
export const DOCTOR_VISITS: Statement = {
  name: 'calendar_feed_doctor_visits',
  text: `${VISITS} and a.doctor_id = (select d.id from doctors d where d.user_id = $1) ${IN_ORDER}`,
};
