import { ArrayMaxSize, ArrayMinSize, IsNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { WebhookKind } from './webhook-kind.js';

/** Why a webhook gets no messages any more. */
export enum WebhookEnd {
  gone = 'gone',
  stopped = 'stopped',
}

registerEnumType(WebhookEnd, {
  name: 'WebhookEnd',
  description: 'Why a webhook gets no messages any more.',
  valuesConfig: {
    gone: { description: 'Its receiver answered 410.' },
    stopped: { description: 'A manager switched it off.' },
  },
});

/** What became of a message. */
export enum WebhookDeliveryState {
  waiting = 'waiting',
  delivered = 'delivered',
  failed = 'failed',
  dropped = 'dropped',
}

registerEnumType(WebhookDeliveryState, {
  name: 'WebhookDeliveryState',
  description: 'What became of a message.',
  valuesConfig: {
    waiting: { description: 'It is to be sent, for the first time or again.' },
    delivered: { description: 'The receiver answered 2xx.' },
    failed: { description: 'It was not taken for a day, and is not sent again by itself.' },
    dropped: { description: 'The webhook ended before it was taken.' },
  },
});

/** Why a message got no answer, or an address is not taken: what the outside can be, but for answers, which are not read. */
export enum WebhookFault {
  url = 'url',
  address = 'address',
  plain = 'plain',
  name = 'name',
  connection = 'connection',
  certificate = 'certificate',
  time = 'time',
  secret = 'secret',
}

registerEnumType(WebhookFault, {
  name: 'WebhookFault',
  description: 'Why a message got no answer, or an address is not taken.',
  valuesConfig: {
    url: { description: 'It is no address of the web, or has a name and password in it.' },
    address: { description: 'It leads into a private network that OUTBOUND_ALLOW does not list.' },
    plain: { description: 'It is http, which is for addresses that OUTBOUND_ALLOW lists.' },
    name: { description: 'Its name leads nowhere.' },
    connection: { description: 'The connection was refused or cut.' },
    certificate: { description: 'The certificate is not to be believed.' },
    time: { description: 'No answer came within ten seconds.' },
    secret: { description: 'The secret cannot be read, since TOKEN_SECRET was changed: make a new one.' },
  },
});

@ObjectType({
  description: 'A receiver outside that is told of events by signed requests (Standard Webhooks).',
})
export class Webhook {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What managers call it.' })
  name: string;

  @Field(() => String, { description: 'Where messages are sent, by POST.' })
  url: string;

  @Field(() => [WebhookKind], { description: 'What it is told of.' })
  kinds: WebhookKind[];

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it gets no messages.' })
  endedAt: Date | null;

  @Field(() => WebhookEnd, { nullable: true })
  endReason: WebhookEnd | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until then the secret before the present one signs, too.',
  })
  formerSecretUntil: Date | null;

  @Field(() => Int, { description: 'Messages that are still to be taken.' })
  waiting: number;

  @Field(() => Int, { description: 'Messages of the log that were given up or dropped.' })
  failed: number;

  @Field(() => DateTime, { nullable: true, description: 'When a message was last taken.' })
  lastDeliveredAt: Date | null;
}

@ObjectType({ description: 'A webhook with the secret that was just made for it.' })
export class WebhookWithSecret {
  @Field(() => Webhook)
  webhook: Webhook;

  @Field(() => String, {
    description: 'What its messages are signed with, `whsec_…`, shown this once. The receiver needs it.',
  })
  secret: string;
}

@ObjectType({ description: 'One message to a webhook.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Sent as `webhook-id`, the same with every attempt.' })
  id: string;

  @Field(() => String, { description: '`type` of what is sent.' })
  kind: string;

  @Field(() => ID, {
    description:
      'The appointment, or the doctor whose availability changed. Messages of one subject keep their order.',
  })
  subjectId: string;

  @Field(() => String, { description: 'What is sent, to the letter.' })
  body: string;

  @Field(() => WebhookDeliveryState)
  state: WebhookDeliveryState;

  @Field(() => Int)
  attempts: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true })
  lastAttemptAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it is sent next, unless an older message of its subject still waits; null: not by itself.',
  })
  nextAttemptAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Of the last answer.' })
  lastStatus: number | null;

  @Field(() => WebhookFault, { nullable: true, description: 'Why the last attempt got no answer.' })
  lastFault: WebhookFault | null;
}

@ObjectType()
export class WebhookDeliveryEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => WebhookDelivery)
  node: WebhookDelivery;
}

@ObjectType()
export class WebhookDeliveryConnection {
  @Field(() => [WebhookDeliveryEdge])
  edges: WebhookDeliveryEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  implements: NamedError,
  description: 'WEBHOOK_ADDRESS_REFUSED: no message would be sent to this address.',
})
export class WebhookAddressRefused extends NamedError {
  @Field(() => WebhookFault)
  fault: WebhookFault;
}

@ObjectType({
  implements: NamedError,
  description: 'TOO_MANY_WEBHOOKS: there are at most 25. Remove one that is not needed.',
})
export class TooManyWebhooks extends NamedError {}

@ObjectType({
  implements: NamedError,
  description: 'WEBHOOK_OFF: it gets no messages. Switch it on first.',
})
export class WebhookOff extends NamedError {}

@InputType({ description: 'What there is to say of a webhook.' })
export class WebhookInput {
  @Field(() => String, { description: 'From 1 to 60 characters.' })
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @Field(() => String, {
    description:
      'An https:// address on the public internet, of at most 2,000 characters; http:// and private addresses only where ' +
      'the installation lists them (OUTBOUND_ALLOW).',
  })
  @IsNotEmpty()
  @MaxLength(2_000)
  url: string;

  @Field(() => [WebhookKind], { description: 'At least one. At most 50.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  kinds: WebhookKind[];
}
