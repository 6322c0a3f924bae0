import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { DateTime } from '../api/scalars.js';

export const AssistantAct = { book: 'book', move: 'move', cancel: 'cancel' } as const;
export type AssistantAct = (typeof AssistantAct)[keyof typeof AssistantAct];
registerEnumType(AssistantAct, {
  name: 'AssistantAct',
  description: 'What an assistant asks a person to do.',
});

export const AssistantRequestState = {
  waiting: 'waiting',
  done: 'done',
  declined: 'declined',
  ended: 'ended',
} as const;
export type AssistantRequestState = (typeof AssistantRequestState)[keyof typeof AssistantRequestState];
registerEnumType(AssistantRequestState, {
  name: 'AssistantRequestState',
  description: 'What became of it.',
  valuesConfig: {
    waiting: { description: 'The person can decide.' },
    done: { description: 'The person agreed, and it is done.' },
    declined: { description: 'The person did not want it.' },
    ended: { description: 'Its time ran out, or its hold was given up, before the person decided.' },
  },
});

/** Fields that are resolved from ids are in the resolver. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What an assistant asks a person to confirm: to book, move or cancel. Only the person does it, signed in.',
})
export class AssistantRequest {
  @Field(() => ID)
  id: string;

  @Field(() => AssistantAct)
  act: AssistantAct;

  @Field(() => AssistantRequestState)
  state: AssistantRequestState;

  @Field(() => String, { description: 'What the person called the token by which the assistant asks.' })
  programName: string;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { description: 'Until when the person can decide; a time is held as long.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => DateTime, {
    description: 'When the visit is to be; of one that is to be cancelled, when it was.',
  })
  startsAt: Date;

  minutes: number;
  userId: string;
  doctorId: string;
  clinicId: string;
  visitTypeId: string | null;
  appointmentId: string | null;
}

@ObjectType({
  implements: NamedError,
  description: 'ASSISTANT_REQUEST_OVER: it was decided already, or its time is over.',
})
export class AssistantRequestOver extends NamedError {
  @Field(() => AssistantRequestState)
  state: AssistantRequestState;
}

@ObjectType({
  implements: NamedError,
  description: 'HOLD_ENDED: the assistant holds no such time for the person, or no longer.',
})
export class HoldEnded extends NamedError {}
