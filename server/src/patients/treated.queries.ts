import type { Statement } from '../database/database.js';

/**
 * Whether an appointment `a` opens its patient's record to its doctor: it was not cancelled, and somebody else than the
 * doctor took part in it. The patient booked or moved it or brought a document to it, or the desk booked it or marked it
 * as arrived; functions of the database note it in `opens_record`.
 */
export const OPENS_RECORD = `a.opens_record and a.status not in ('held', 'cancelled')`;

/** Whether the patient `p` has or had a visit with the doctor that opens the record: the one rule of what doctors read. */
export const isTreatedBy = (doctor: string): string => `exists (select from appointments a
  where a.patient_id = p.user_id and a.doctor_id = ${doctor} and ${OPENS_RECORD})`;

/** Those of the patients whose record is open to the doctor: $1 ids of patients, $2 doctor. */
export const TREATED: Statement = {
  name: 'patients_treated',
  text: `select p.user_id as id from patients p where p.user_id = any ($1::uuid[]) and ${isTreatedBy('$2::uuid')}`,
};
