import { registerEnumType } from 'type-graphql';

export const UserRole = {
  patient: 'patient',
  doctor: 'doctor',
  admin: 'admin',
} as const;
export type UserRole = (typeof UserRole)[keyof typeof UserRole];
registerEnumType(UserRole, { name: 'UserRole', description: 'What a person is to the organization.' });
