import type { AppointmentAct } from '../generated/graphql';

/** What history lines look at. */
export interface AppointmentChange {
  readonly id: string;
  /** Instant. */
  readonly at: string;
  readonly action: AppointmentAct;
  readonly byYou: boolean;
  readonly actorName: string | null;
  readonly actorRole: string | null;
  readonly fromTime: string | null;
  readonly toTime: string | null;
}

export type ChangeKind =
  | 'booked'
  | 'requested'
  | 'moved'
  | 'movedUnknown'
  | 'attending'
  | 'confirmed'
  | 'agreed'
  | 'cancelled'
  | 'lapsed'
  | 'checked_in'
  | 'completed'
  | 'no_show'
  | 'undone'
  | 'kept'
  | 'paid'
  | 'refunded'
  | 'other';

const kinds: Record<AppointmentAct, ChangeKind> = {
  attending: 'attending',
  booked: 'booked',
  cancelled: 'cancelled',
  checked_in: 'checked_in',
  completed: 'completed',
  confirmed: 'confirmed',
  kept: 'kept',
  lapsed: 'lapsed',
  moved: 'moved',
  no_show: 'no_show',
  paid: 'paid',
  refunded: 'refunded',
  undone: 'undone',
};

/**
 * What a change was. A booking that the clinic had to agree to was a request at first.
 * @param all the changes of the same appointment
 */
export function changeKind(
  change: AppointmentChange,
  all: readonly AppointmentChange[],
  isPending: boolean,
): ChangeKind {
  // A server may be newer than this page, and know more acts.
  const kind = change.action in kinds ? kinds[change.action] : 'other';
  if (kind === 'moved' && (change.fromTime === null || change.toTime === null)) return 'movedUnknown';
  // A visit that the doctor booked, to which the patient agreed.
  if (kind === 'confirmed' && change.byYou) return 'agreed';
  if (kind !== 'booked') return kind;
  const wasRequest =
    isPending || all.some(({ action, byYou }) => (action === 'confirmed' && !byYou) || action === 'lapsed');
  return wasRequest ? 'requested' : 'booked';
}

/** Who did it: the person, somebody by name, the clinic's staff, or the system by itself. */
export function changeActor(
  change: AppointmentChange,
): { kind: 'you' } | { kind: 'named'; name: string } | { kind: 'staff' } | { kind: 'system' } {
  if (change.byYou) return { kind: 'you' };
  if (change.actorName !== null) return { kind: 'named', name: change.actorName };
  return { kind: change.actorRole === null ? 'system' : 'staff' };
}
