import { Ban, CheckCheck, CircleCheck, Clock, DoorOpen, Hourglass, UserX } from '@lucide/vue';
import type { Component } from 'vue';
import type { AppointmentStatus } from '../graphql/generated/graphql';

/** The shape of each state of an appointment, the same wherever it is shown; a word stands with it. */
export const statusIcons: Record<AppointmentStatus, Component> = {
  held: Hourglass,
  pending: Clock,
  confirmed: CircleCheck,
  checked_in: DoorOpen,
  completed: CheckCheck,
  cancelled: Ban,
  no_show: UserX,
};
