import { registerEnumType } from 'type-graphql';

export const AppointmentStatus = {
  held: 'held',
  pending: 'pending',
  confirmed: 'confirmed',
  checked_in: 'checked_in',
  completed: 'completed',
  cancelled: 'cancelled',
  no_show: 'no_show',
} as const;
export type AppointmentStatus = (typeof AppointmentStatus)[keyof typeof AppointmentStatus];
registerEnumType(AppointmentStatus, {
  name: 'AppointmentStatus',
  description: 'held, pending, confirmed and checked_in occupy their time; the others do not.',
});
