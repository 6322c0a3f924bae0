/** Fields of medicine that most clinics have, offered on the first day, each with the heading it is listed under. */
export const starterFields = {
  general: 'general',
  pediatrics: 'general',
  gynaecology: 'specialists',
  dermatology: 'specialists',
  cardiology: 'specialists',
  orthopaedics: 'specialists',
  ophthalmology: 'specialists',
  ent: 'specialists',
  neurology: 'specialists',
  psychiatry: 'therapy',
  physiotherapy: 'therapy',
  dentistry: 'dental',
} as const;
export type StarterField = keyof typeof starterFields;
