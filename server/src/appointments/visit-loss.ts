import { registerEnumType } from 'type-graphql';

/** What a booked visit has lost, by the names of `visits_to_decide`. */
export const VisitLoss = {
  patient: 'patient',
  doctor: 'doctor',
  place: 'place',
  type: 'type',
  hours: 'hours',
} as const;
export type VisitLoss = (typeof VisitLoss)[keyof typeof VisitLoss];
registerEnumType(VisitLoss, {
  name: 'VisitLoss',
  description: 'What a booked visit has lost; of several the first.',
  valuesConfig: {
    patient: { description: 'The patient’s account is closed.' },
    doctor: { description: 'The doctor has left, is on leave or is locked out.' },
    place: { description: 'The clinic is closed for good, or the doctor does not practise there any more.' },
    type: { description: 'The type of visit is not offered any more.' },
    hours: { description: 'It lies outside the doctor’s hours, in leave or on a closed day.' },
  },
});
