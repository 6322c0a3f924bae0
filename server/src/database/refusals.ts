import { refusedBy } from './database.js';

/**
 * What each function of the database may refuse, by its own rules (`refuse`) or by a constraint that it writes against.
 * The check holds the list against `server/sql`, and a `switch` over a function's refusals that forgets one does not
 * compile.
 */
export const REFUSALS = {
  place_appointment: [
    'patient_not_found',
    'idempotency_key_reused',
    'idempotency_keys_pkey',
    'appointment_not_found',
    'appointment_status',
    'stale_version',
    'too_late_to_move',
    'move_limit',
    'doctor_not_bookable',
    'hold_purpose_not_allowed',
    'hold_limit',
    'open_limit',
    'appointments_patient_visit',
    'appointments_doctor_busy',
    'doctor_days_limit',
    'appointments_instant_range',
    'outside_hours',
  ],
  change_status: [
    'appointment_not_found',
    'stale_version',
    'appointment_status',
    'appointments_transition',
    'too_early',
    'too_late_to_cancel',
    'appointments_doctor_busy',
    'appointments_patient_visit',
    'doctor_days_limit',
  ],
  confirm_attendance: ['appointment_not_found', 'appointment_status'],
  open_assistant_request: ['assistant_request_over'],
  open_waitlist_offer: ['waitlist_offer_not_found', 'waitlist_offer_over'],
  record_payment: ['appointment_not_found', 'stale_version', 'payment_status'],
  merge_patients: [
    'patient_not_found',
    'merge_same',
    'merge_account',
    'merge_two_accounts',
    'appointments_patient_visit',
  ],
} as const;

/** The functions that refuse. */
export type RefusingFunction = keyof typeof REFUSALS;

/** A name by which the function may refuse. */
export type RefusalOf<Function extends RefusingFunction> = (typeof REFUSALS)[Function][number];

/** By which of its names the function refused; null for any other error. */
export function refusalOf<Function extends RefusingFunction>(
  name: Function,
  error: unknown,
): RefusalOf<Function> | null {
  const refused = refusedBy(error);
  return REFUSALS[name].find((refusal) => refusal === refused) ?? null;
}
