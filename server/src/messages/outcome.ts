import { MessageKind } from '../outbox/message-kind.js';
import type { ToldState } from './change.rules.js';
import { appointmentsOf, isOfSeries, toFacts, type Gathered } from './composition.js';
import { inviteMethod } from './kind.rules.js';
import type { Outcome } from './message-outcome.js';
import type { DueRow, VisitRow } from './message.queries.js';
import { TRIED_FOR_MILLISECONDS } from './retry.rules.js';
import type { RenderMessage, VisitFacts } from './words/message-words.js';

/** What is told beside the message's own data. */
export interface Telling {
  readonly kind: MessageKind;
  readonly visits: readonly VisitRow[];
  /** Visits that are not booked yet, such as an offer's. */
  readonly offered?: readonly VisitFacts[];
  readonly more?: Readonly<Record<string, unknown>>;
  /** Until when it is worth sending; a day from now as left out. */
  readonly until?: Date;
}

export function skipped(message: DueRow, reason: string): Outcome {
  return { message, state: 'skipped', reason };
}

/** Makes the words of one message; skipped where its person has no way to read them. */
export function tell(
  message: DueRow,
  telling: Telling,
  gathered: Gathered,
  render: RenderMessage,
  now: Date,
): Outcome {
  const person = gathered.person(message.recipientId);
  if (person === undefined || person.isDisabled) return skipped(message, 'closed');
  const { kind, visits, offered = [], more = {} } = telling;
  const destinations = gathered
    .destinations(kind, { ...person, email: message.email })
    .filter(({ channel }) => kind !== MessageKind.channel_test || channel === message.data['channel']);
  if (destinations.length === 0 && !person.canSignIn) return skipped(message, 'no_address');
  const language = gathered.languageOf(person);
  const facts = {
    recipientName: person.name,
    organization: gathered.frame.organization,
    visits: [...visits.map(toFacts), ...offered],
    more: { ...message.data, ...more },
  };
  const rendered = render(kind, facts, language, gathered.ownText(kind, language));
  const main = gathered.visit(message.appointmentId);
  return {
    message,
    state: 'sent',
    kind,
    language,
    ...rendered,
    told: main === null ? null : toldOf(main),
    toldPlaces:
      isOfSeries(kind) || inviteMethod(kind) === 'CANCEL'
        ? Object.fromEntries(visits.map((visit) => [visit.id, toldOf(visit)]))
        : {},
    appointmentIds: visits.map(({ id }) => id),
    linkExpiresAt: message.linkExpiresAt ?? linkEndOf(visits, now),
    giveUpAt: giveUpAt(message, telling, now),
    destinations,
  };
}

/** A link to a visit acts until it begins; to one that is over or cancelled there is none. */
function linkEndOf(visits: readonly VisitRow[], now: Date): Date | null {
  const coming = visits.filter(
    ({ status, startsAt }) => (status === 'pending' || status === 'confirmed') && startsAt > now,
  );
  const last = coming.reduce((latest, { startsAt }) => Math.max(latest, startsAt.getTime()), 0);
  return last === 0 ? null : new Date(last);
}

function giveUpAt({ linkExpiresAt }: DueRow, { until }: Telling, now: Date): Date {
  const ends = [until ?? new Date(now.getTime() + TRIED_FOR_MILLISECONDS), linkExpiresAt];
  return new Date(Math.min(...ends.filter((end) => end !== null).map((end) => end.getTime())));
}

export function toldOf({ startsAt, clinicId, status }: VisitRow): ToldState {
  return { startsAt: startsAt.toISOString(), clinicId, status };
}

/** The visits of a message as they stand, in the order in which it names them. */
export function visitsOf(message: DueRow, gathered: Gathered): VisitRow[] {
  return appointmentsOf(message)
    .map((id) => gathered.visit(id))
    .filter((visit) => visit !== null);
}
