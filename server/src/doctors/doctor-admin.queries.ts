import type { Statement } from '../database/database.js';

export const SET_AVAILABILITY: Statement = {
  name: 'doctor_set_availability',
  text: `update doctors set availability_status = $2 where id = $1 and availability_status <> $2 returning id`,
};

/** All that is shown as free of a doctor may have changed: $1 doctor, $2 now. */
export const ANNOUNCE_DOCTOR: Statement = {
  name: 'doctor_announce',
  text: `insert into events (topic, payload)
    select 'availability.changed', jsonb_build_object('doctorId', $1::uuid, 'from', $2::timestamptz,
      'to', $2::timestamptz + make_interval(days => s.booking_horizon_days + 1)) from settings s`,
};
