import type { AppointmentStatus } from '@smart-healthcare/shared/graphql/generated/graphql';
import type { DeskVisitFragment, PaymentStatus } from '../generated/graphql';

/** One thing that staff may do with a visit. `untold`: without a message to the patient. */
export type VisitAct =
  | { kind: 'status'; status: AppointmentStatus; untold?: true }
  | { kind: 'undo'; status: AppointmentStatus; untold?: true }
  | { kind: 'move' }
  /** It takes place although it has lost something. */
  | { kind: 'keep' }
  | { kind: 'payment'; status: Exclude<PaymentStatus, 'pending'> };

/** In which order the desk needs them: what comes next in a usual day first. */
const statusOrder: readonly AppointmentStatus[] = ['confirmed', 'checked_in', 'completed', 'no_show'];

/**
 * What staff may do with a visit, the likeliest act first and cancelling last. Statuses are the server's own list;
 * paying follows its table: a visit that was paid may be refunded, one that was not and took or takes place may be
 * paid, and a refund that was recorded by mistake is taken back by recording the payment again.
 */
export function actsOf(
  visit: Pick<
    DeskVisitFragment,
    'nextStatuses' | 'undoneStatus' | 'status' | 'paymentStatus' | 'mayMove' | 'loss'
  >,
): VisitAct[] {
  const statuses = statusOrder
    .filter((status) => visit.nextStatuses.includes(status))
    .map((status) => ({ kind: 'status', status }) as const);
  const acts: VisitAct[] = [...statuses];
  if (visit.mayMove) acts.splice(1, 0, { kind: 'move' });
  if (visit.loss !== null) acts.push({ kind: 'keep' });
  const isUnpaid =
    visit.paymentStatus === 'pending' && visit.status !== 'cancelled' && visit.status !== 'held';
  if (isUnpaid || visit.paymentStatus === 'refunded') {
    acts.push({ kind: 'payment', status: 'completed' });
  }
  if (visit.paymentStatus === 'completed') acts.push({ kind: 'payment', status: 'refunded' });
  if (visit.undoneStatus !== null) acts.push({ kind: 'undo', status: visit.status });
  if (visit.nextStatuses.includes('cancelled')) acts.push({ kind: 'status', status: 'cancelled' });
  return acts;
}

/**
 * Acts of one press of which the patient would be told, without telling: in the menu alone. Where a dialog asks first, it
 * has a choice for it.
 */
export function untoldActsOf(visit: Parameters<typeof actsOf>[0]): VisitAct[] {
  return actsOf(visit).flatMap((act) => {
    const isTold =
      (act.kind === 'status' && act.status === 'confirmed') ||
      (act.kind === 'undo' && act.status === 'cancelled');
    return isTold ? [{ ...act, untold: true as const }] : [];
  });
}

/** The act that stands beside a visit as a button; the rest is in a menu. Cancelling and moving are never it. */
export function firstActOf(visit: Parameters<typeof actsOf>[0] & { refundDue: boolean }): VisitAct | null {
  if (visit.refundDue) return { kind: 'payment', status: 'refunded' };
  const first = actsOf(visit).find(
    (act) => act.kind === 'status' && act.status !== 'no_show' && act.status !== 'cancelled',
  );
  if (first) return first;
  return visit.status === 'completed' && visit.paymentStatus === 'pending'
    ? { kind: 'payment', status: 'completed' }
    : null;
}
