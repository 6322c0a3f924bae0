export const messages = {
  label: 'Why',
  choose: 'Choose why',
  asked: 'Say why, by kind: the numbers tell them apart.',
  cause: {
    patient: 'The patient cancelled',
    lapsed: 'Nobody agreed in time',
    doctor_away: 'The doctor is ill or away',
    clinic_closed: 'The clinic is closed',
    patient_asked: 'The patient asked for it',
    mistake: 'Booked by mistake',
    other: 'Something else',
  },
} as const;
