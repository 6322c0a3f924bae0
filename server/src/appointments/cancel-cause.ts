import { registerEnumType } from 'type-graphql';

/** Who cancelled an appointment and why, by kind; the same texts as in the database. */
export const CancelCause = {
  patient: 'patient',
  lapsed: 'lapsed',
  doctor_away: 'doctor_away',
  clinic_closed: 'clinic_closed',
  patient_asked: 'patient_asked',
  mistake: 'mistake',
  other: 'other',
} as const;
export type CancelCause = (typeof CancelCause)[keyof typeof CancelCause];
registerEnumType(CancelCause, {
  name: 'CancelCause',
  description: 'Who cancelled an appointment, and why by kind. All but `patient` and `lapsed` are of staff.',
  valuesConfig: {
    patient: { description: 'The patient cancelled it.' },
    lapsed: { description: 'It was a request, and nobody agreed in time.' },
    doctor_away: { description: 'Staff: the doctor is ill or away.' },
    clinic_closed: { description: 'Staff: the clinic is closed.' },
    patient_asked: { description: 'Staff: the patient asked for it.' },
    mistake: { description: 'Staff: it was booked by mistake.' },
    other: { description: 'Staff: something else, or they did not say.' },
  },
});

/** The kinds that staff give. */
export const STAFF_CAUSES: readonly CancelCause[] = [
  CancelCause.doctor_away,
  CancelCause.clinic_closed,
  CancelCause.patient_asked,
  CancelCause.mistake,
  CancelCause.other,
];
