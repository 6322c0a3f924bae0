import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { PageInfo } from '../api/page.js';
import { DateTime, LocalDate } from '../api/scalars.js';
import type { MatchReason } from './waitlist.rules.js';

export const WaitlistState = {
  waiting: 'waiting',
  offered: 'offered',
  fulfilled: 'fulfilled',
  ended: 'ended',
} as const;
export type WaitlistState = (typeof WaitlistState)[keyof typeof WaitlistState];
registerEnumType(WaitlistState, {
  name: 'WaitlistState',
  description: 'How far waiting for free time has come.',
  valuesConfig: {
    offered: { description: 'A time is offered and waits for an answer.' },
    fulfilled: { description: 'An offer was accepted.' },
    ended: { description: 'Nobody waits any more: see `endReason`.' },
  },
});

export const WaitlistEndReason = {
  left: 'left',
  passed: 'passed',
  visit: 'visit',
  account: 'account',
} as const;
export type WaitlistEndReason = (typeof WaitlistEndReason)[keyof typeof WaitlistEndReason];
registerEnumType(WaitlistEndReason, {
  name: 'WaitlistEndReason',
  description: 'Why somebody waits no more.',
  valuesConfig: {
    left: { description: 'The patient, or staff for them, ended it.' },
    passed: { description: 'The last day of the wish is over.' },
    visit: { description: 'The visit that was to be earlier began.' },
    account: {
      description: 'The account was closed, or the record merged into one that waits for the same.',
    },
  },
});

export const WaitlistOfferState = {
  open: 'open',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
  lost: 'lost',
} as const;
export type WaitlistOfferState = (typeof WaitlistOfferState)[keyof typeof WaitlistOfferState];
registerEnumType(WaitlistOfferState, {
  name: 'WaitlistOfferState',
  description: 'What became of an offer.',
  valuesConfig: {
    expired: { description: 'Nobody answered in time.' },
    lost: { description: 'Somebody else has the time.' },
  },
});

export const WaitlistReason = {
  doctor: 'doctor',
  visit_type: 'visit_type',
  field: 'field',
  city: 'city',
  times: 'times',
  no_visit: 'no_visit',
  earlier: 'earlier',
} as const satisfies Record<MatchReason, MatchReason>;
registerEnumType(WaitlistReason, {
  name: 'WaitlistReason',
  description:
    'Why a time was offered to this person: the best match first, of equal ones who waited longest.',
  valuesConfig: {
    doctor: { description: 'They wait for this doctor.' },
    visit_type: { description: 'They wait for this type of visit.' },
    field: { description: 'They wait for the doctor’s field of medicine.' },
    city: { description: 'They named the city.' },
    times: { description: 'They named times of day, and it is one of them.' },
    no_visit: { description: 'They have no visit booked in place of which it would be.' },
    earlier: { description: 'It is earlier than the visit that they have.' },
  },
});

export const OfferAnswer = { accept: 'accept', decline: 'decline' } as const;
export type OfferAnswer = (typeof OfferAnswer)[keyof typeof OfferAnswer];
registerEnumType(OfferAnswer, {
  name: 'OfferAnswer',
  description: 'The word of the person to whom time is offered.',
});

@ObjectType({ simpleResolvers: true, description: 'A stretch of a weekday in which somebody can come.' })
export class WaitlistTime {
  @Field(() => Int, { description: 'From 1, Monday, to 7.' })
  weekday: number;

  @Field(() => Int, { description: 'Minutes after midnight.' })
  from: number;

  @Field(() => Int, { description: 'Minutes after midnight; the visit begins before it.' })
  until: number;
}

/** Fields that are resolved from ids are in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'A time that came free, offered to somebody who waits.' })
export class WaitlistOffer {
  @Field(() => ID)
  id: string;

  @Field(() => WaitlistOfferState)
  state: WaitlistOfferState;

  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => Int, { description: 'Length of the visit.' })
  minutes: number;

  @Field(() => Int, {
    description:
      'To how many people it was offered when this offer was made: 1 where it is kept for this person alone until ' +
      '`expiresAt`; else the first who accepts has it.',
  })
  groupSize: number;

  @Field(() => Boolean, { description: 'Whether staff offered it by hand.' })
  byStaff: boolean;

  @Field(() => [WaitlistReason])
  reasons: MatchReason[];

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { description: 'Until when it can be answered.' })
  expiresAt: Date;

  entryId: string;
  patientId: string;
  doctorId: string;
  clinicId: string;
  visitTypeId: string;
  replacesId: string | null;
  appointmentId: string | null;
}

/** Fields that are resolved from ids are in the resolver. */
@ObjectType({ simpleResolvers: true, description: 'Somebody waits until time comes free.' })
export class WaitlistEntry {
  @Field(() => ID)
  id: string;

  @Field(() => WaitlistState)
  state: WaitlistState;

  @Field(() => WaitlistEndReason, { nullable: true })
  endReason: WaitlistEndReason | null;

  @Field(() => Boolean, {
    description:
      'Whether what is waited for is no longer there, so that no time will come: the doctor left or has no open clinic, the type of visit ended, or nobody is left of the field.',
  })
  isGone: boolean;

  @Field(() => String, { nullable: true, description: 'Of a field of medicine: the only city.' })
  city: string | null;

  @Field(() => LocalDate)
  firstDate: string;

  @Field(() => LocalDate, { description: 'Included.' })
  lastDate: string;

  @Field(() => [WaitlistTime], { description: 'Empty: at any time.' })
  times: WaitlistTime[];

  @Field(() => Int, { description: 'How long before a visit the person must know of it.' })
  noticeMinutes: number;

  @Field(() => DateTime)
  createdAt: Date;

  patientId: string;
  doctorId: string | null;
  visitTypeId: string | null;
  specializationId: string | null;
  replacesId: string | null;
}

@ObjectType({ simpleResolvers: true })
export class WaitlistEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => WaitlistEntry)
  node: WaitlistEntry;
}

@ObjectType({ simpleResolvers: true })
export class WaitlistConnection {
  @Field(() => [WaitlistEdge])
  edges: WaitlistEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How the waitlist served people of an age. Who is of no known age has a group of their own.',
})
export class WaitlistAgeGroup {
  @Field(() => Int, { nullable: true, description: 'The youngest of the group, in years.' })
  fromAge: number | null;

  @Field(() => Int, { nullable: true, description: 'The oldest, in years; null: without end.' })
  toAge: number | null;

  @Field(() => Int, { description: 'People who wait now.' })
  waiting: number;

  @Field(() => Int, { description: 'Offers of the last 90 days.' })
  offers: number;

  @Field(() => Int, { description: 'Of these, how many were accepted.' })
  accepted: number;
}

@ObjectType({
  implements: NamedError,
  description: 'ALREADY_WAITING: the patient waits for the same doctor or field already.',
})
export class AlreadyWaiting extends NamedError {
  @Field(() => WaitlistEntry)
  entry: WaitlistEntry;
}

@ObjectType({
  implements: NamedError,
  description: 'WAITLIST_FULL: the patient waits for as many things as one may.',
})
export class WaitlistFull extends NamedError {
  @Field(() => Int)
  limit: number;
}

@ObjectType({
  implements: NamedError,
  description: 'WAIT_OVER: the patient waits no more, so there is nothing to change.',
})
export class WaitOver extends NamedError {
  @Field(() => WaitlistState)
  waitState: WaitlistState;
}

@ObjectType({
  implements: NamedError,
  description:
    'OFFER_OVER: it was answered, ran out, or somebody else has the time. NOT_WAITING: the person waits no more, or ' +
    'another offer waits for their answer.',
})
export class OfferOver extends NamedError {
  @Field(() => WaitlistOfferState, { nullable: true, description: 'What became of it.' })
  outcome: WaitlistOfferState | null;
}
