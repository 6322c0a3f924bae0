import { registerEnumType } from 'type-graphql';

export const Gender = {
  male: 'male',
  female: 'female',
  other: 'other',
} as const;
export type Gender = (typeof Gender)[keyof typeof Gender];
registerEnumType(Gender, { name: 'Gender' });
