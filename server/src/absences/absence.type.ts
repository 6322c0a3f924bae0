import { IsUUID } from 'class-validator';
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { VisitPlaceInput } from '../appointments/appointment.input.js';
import { VisitLoss } from '../appointments/visit-loss.js';
import { Slot } from '../calendar/slot.type.js';

/** What became of a proposal. */
export const ProposalState = {
  open: 'open',
  accepted: 'accepted',
  other: 'other',
  no_answer: 'no_answer',
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'What became of a proposal.',
  valuesConfig: {
    open: { description: 'It was sent, and its time is kept.' },
    accepted: { description: 'The visit moved to it.' },
    other: {
      description:
        'The patient chose another time, or wants to; or somebody moved or cancelled the visit; or its time went with its doctor, place or hours.',
    },
    no_answer: { description: 'It ran out without an answer.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Another time that the clinic proposes for a visit whose doctor will be away, and keeps for a day.',
})
export class AbsenceProposal {
  @Field(() => ID)
  id: string;

  appointmentId: string;

  formerDoctorId: string;

  @Field(() => DateTime, { description: 'When the visit was.' })
  formerStartsAt: Date;

  @Field(() => Slot, { description: 'When and where it would be, with the same doctor or a colleague.' })
  slot: Slot;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { description: 'Until when the time is kept.' })
  expiresAt: Date;

  @Field(() => ProposalState)
  state: ProposalState;
}

@ObjectType({
  description: 'A visit that has lost its doctor’s time, with the times that could be proposed.',
})
export class PlannedVisit {
  @Field(() => Appointment)
  appointment: Appointment;

  @Field(() => VisitLoss)
  loss: VisitLoss;

  @Field(() => Slot, { nullable: true, description: 'The same doctor later, in the same city.' })
  sameDoctor: Slot | null;

  @Field(() => Slot, {
    nullable: true,
    description: 'A colleague of the same field in the same city, nearest to the time of the visit.',
  })
  colleague: Slot | null;

  @Field(() => AbsenceProposal, { nullable: true, description: 'The last one that was sent for it.' })
  proposal: AbsenceProposal | null;
}

@InputType({ description: 'What to propose for one visit.' })
export class ProposalChoice extends VisitPlaceInput {
  @Field(() => ID)
  @IsUUID()
  appointmentId: string;

  @Field(() => DateTime)
  startsAt: Date;
}

@ObjectType({ description: 'What was sent. Visits that have an open proposal already are left aside.' })
export class SentProposals {
  @Field(() => Int, { description: 'How many times are proposed by it.' })
  sent: number;

  @Field(() => [ID], {
    description: 'Visits whose time was taken meanwhile, or that changed: nothing was sent.',
  })
  notSent: string[];
}

@ObjectType({
  implements: NamedError,
  description: 'PROPOSAL_OVER: the time is not kept any more, or the visit is elsewhere by now.',
})
export class ProposalOver extends NamedError {}

export const ProposalResult = createUnionType({
  name: 'ProposalResult',
  description: 'The visit at its new time, or why it stays where it was.',
  types: () => [Appointment, ProposalOver] as const,
});
