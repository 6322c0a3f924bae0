import type { Statement } from '../database/database.js';
import { columnsOf } from '../database/field-map.js';
import { FIELDS } from './appointment.queries.js';

const COLUMNS = columnsOf(FIELDS);

/** $1 appointment, $2 actor, $3 whether staff, $4 now, $5 the actor's token, $6 the message by whose link the actor acts. */
export const CONFIRM_ATTENDANCE: Statement = {
  name: 'appointment_confirm_attendance',
  text: `select ${COLUMNS} from confirm_attendance($1, acting_as($2, $5, $6), $3, $4)`,
};

/**
 * Visits to come of which nobody said that the patient will come: $1 clinic or null, $2 doctor or null, $3 and $4 first
 * and last local date, $5 now, $6 the only clinics (or null), $7/$8 the last row of the page before (or null), $9 rows.
 */
export const UNCONFIRMED: Statement = {
  name: 'appointment_unconfirmed',
  text: `select ${COLUMNS} from appointments
    where clinic_id in (select c.id from clinics c
        where ($1::uuid is null or c.id = $1) and ($6::uuid[] is null or c.id = any ($6)))
      and ($2::uuid is null or doctor_id = $2)
      and local_date between $3 and $4 and status = 'confirmed' and patient_confirmed_at is null and scheduled_at > $5
      and ($7::timestamptz is null or (scheduled_at, id) > ($7, $8::uuid))
    order by scheduled_at, id limit $9`,
};
