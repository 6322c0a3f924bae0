import {
  doctorShape,
  timeShape,
  visitTypeShape,
  type ClinicParts,
  type DoctorParts,
  type SlotParts,
  type VisitTypeParts,
} from './shapes.js';
import { localTimeOf } from './words.js';
import { amountText } from '../operations/amount.js';

export interface HoldParts {
  readonly id: string;
  readonly expiresAt: string;
  readonly cancelUntil: string;
  readonly moveUntil: string;
  readonly slot: SlotParts;
}
export interface RequestParts {
  readonly id: string;
  readonly act: 'book' | 'move' | 'cancel';
  readonly state: 'waiting' | 'done' | 'declined' | 'ended';
  readonly path: string;
  readonly expiresAt: string;
  readonly startsAt: string;
  readonly cancelUntil: string;
  readonly moveUntil: string;
  readonly doctor: DoctorParts & { readonly approvesVisits: boolean };
  readonly clinic: ClinicParts;
  readonly slot: { readonly visitType: VisitTypeParts } | null;
  readonly appointment: {
    readonly id: string;
    readonly fee: number;
    readonly currency: string;
    readonly visitType: { readonly name: string } | null;
  } | null;
}

type Fields = Record<string, unknown>;

const NEXT: Readonly<Record<RequestParts['state'], string>> = {
  waiting: 'Give the person the link: they open it signed in, and decide there. Nothing is done before that.',
  done: 'The person agreed, and it is done.',
  declined: 'The person did not want it. Nothing was done.',
  ended: 'Its time is over, and nothing was done. Hold the time again if the person still wants it.',
};

export function heldShape({ id, expiresAt, cancelUntil, moveUntil, slot }: HoldParts): Fields {
  const { timeZone } = slot.clinic;
  return {
    holdId: id,
    heldUntil: expiresAt,
    ...timeShape(slot.startsAt, slot.clinic),
    ...visitTypeShape(slot.visitType),
    cancelUntil: localTimeOf(cancelUntil, timeZone),
    moveUntil: localTimeOf(moveUntil, timeZone),
    next: 'Nothing is booked yet. Say price, place and until when it can be cancelled, then ask the person to confirm.',
  };
}

/** What the person is asked, with the link and with what became of it. */
export function requestShape(request: RequestParts, origin: string): Fields {
  const { act, state, path, startsAt, clinic, doctor, slot, appointment } = request;
  // A booking that moves keeps its price.
  const price = appointment ?? slot?.visitType ?? null;
  return {
    act,
    state,
    isDone: state === 'done',
    link: `${origin}${path}`,
    openUntil: request.expiresAt,
    appointmentId: appointment?.id ?? null,
    doctor: doctorShape(doctor),
    ...timeShape(startsAt, clinic),
    visitType: slot?.visitType.name ?? appointment?.visitType?.name ?? null,
    price: price === null ? null : amountText(price.fee, price.currency),
    needsApproval: doctor.approvesVisits,
    cancelUntil: localTimeOf(request.cancelUntil, clinic.timeZone),
    moveUntil: localTimeOf(request.moveUntil, clinic.timeZone),
    next: NEXT[state],
  };
}
