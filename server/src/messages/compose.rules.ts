import { MessageKind } from '../outbox/message-kind.js';
import { decideChange, waiting } from './change.rules.js';
import { isChange, isOfSeries, type Gathered } from './composition.js';
import { needsComingVisit } from './kind.rules.js';
import type { ChangeData, FormerPlace } from '../appointments/message-of-event.rules.js';
import type { DueRow, VisitRow } from './message.queries.js';
import type { Outcome } from './message-outcome.js';
import { skipped, tell, visitsOf } from './outcome.js';
import { decideSeries, type SeriesVerdict } from './series-telling.rules.js';
import type { RenderMessage, VisitFacts } from './words/message-words.js';

/**
 * What becomes of messages that are due, but for reminders: those of one appointment's changes are one message or none,
 * any other is told as things stand.
 */
export function compose(
  due: readonly DueRow[],
  gathered: Gathered,
  render: RenderMessage,
  offered: ReadonlyMap<string, VisitFacts>,
  now: Date,
): Outcome[] {
  const changes = new Map<string, DueRow[]>();
  const outcomes: Outcome[] = [];
  for (const message of due) {
    if (isChange(message.kind) && message.appointmentId !== null) {
      const key = `${message.recipientId} ${message.appointmentId}`;
      changes.set(key, [...(changes.get(key) ?? []), message]);
    } else if (isOfSeries(message.kind)) outcomes.push(composeSeries(message, gathered, render, now));
    else outcomes.push(composeOther(message, gathered, render, offered.get(message.id), now));
  }
  for (const group of changes.values()) outcomes.push(...composeChange(group, gathered, render, now));
  return outcomes;
}

/** @param group what is due of one appointment's changes; others of it that wait are decided with them */
function composeChange(
  group: readonly DueRow[],
  gathered: Gathered,
  render: RenderMessage,
  now: Date,
): Outcome[] {
  const [first] = group;
  if (first?.appointmentId == null) return [];
  const rows = gathered.changesOf(first.recipientId, first.appointmentId);
  const visit = gathered.visit(first.appointmentId);
  const verdict = decideChange(rows, visit, now);
  const messages = waiting(rows).map((row): DueRow => ({
    ...first,
    id: row.id,
    kind: row.kind,
    data: { ...row.data },
  }));
  if ('skip' in verdict) return messages.map((message) => skipped(message, verdict.skip));
  const { say, by, former } = verdict;
  const carrier = messages.find(({ id }) => id === by);
  if (carrier === undefined) throw new Error('What tells of a change is one of those that wait');
  const told = tellChange(carrier, say, former, gathered, render, now);
  const others = messages.filter(({ id }) => id !== by);
  return [
    told,
    ...others.map((message): Outcome =>
      told.state === 'skipped' ? skipped(message, told.reason) : { message, state: 'carried', by },
    ),
  ];
}

function tellChange(
  message: DueRow,
  kind: MessageKind,
  former: FormerPlace | null,
  gathered: Gathered,
  render: RenderMessage,
  now: Date,
): Outcome {
  const isMove = kind === MessageKind.appointment_moved;
  const asTheyStand = visitsOf(message, gathered);
  const visits =
    isMove || former === null ? asTheyStand : asTheyStand.map((visit) => gathered.visitAt(visit, former));
  const { byStaff, lapsed } = message.data as Partial<ChangeData>;
  const more = {
    ...(isMove && former !== null
      ? { formerStartsAt: former.startsAt, formerTimeZone: gathered.timeZoneOf(former.clinicId) }
      : {}),
    ...(lapsed === true
      ? { by: 'system', why: 'no_answer' }
      : { by: byStaff === true ? 'clinic' : 'patient' }),
  };
  return tell(message, { kind, visits, more }, gathered, render, now);
}

function composeSeries(message: DueRow, gathered: Gathered, render: RenderMessage, now: Date): Outcome {
  const { recipientId, kind, data } = message;
  const byStaff = data['byStaff'] === true;
  const visits = visitsOf(message, gathered);
  const rowsOf = (id: string) => gathered.changesOf(recipientId, id);
  const verdict = decideSeries({ kind, byStaff }, rowsOf, visits, now);
  const outcome =
    'skip' in verdict
      ? skipped(message, verdict.skip)
      : tell(
          message,
          { kind, visits: asKnown(visits, verdict, gathered), more: { by: byStaff ? 'clinic' : 'patient' } },
          gathered,
          render,
          now,
        );
  gathered.settle(message, outcome, now);
  return outcome;
}

/** Those that are told of, in the order of the times that are told. */
function asKnown(
  visits: readonly VisitRow[],
  { tell: ids, former }: Extract<SeriesVerdict, { tell: unknown }>,
  gathered: Gathered,
): VisitRow[] {
  return visits
    .filter(({ id }) => ids.includes(id))
    .map((visit) => {
      const place = former.get(visit.id);
      return place === undefined ? visit : gathered.visitAt(visit, place);
    })
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

function composeOther(
  message: DueRow,
  gathered: Gathered,
  render: RenderMessage,
  offered: VisitFacts | undefined,
  now: Date,
): Outcome {
  const { kind, linkExpiresAt } = message;
  if (linkExpiresAt !== null && linkExpiresAt <= now) return skipped(message, 'expired');
  const visits = visitsOf(message, gathered);
  if (needsComingVisit(kind)) {
    const [visit] = visits;
    if (visit === undefined) return skipped(message, 'gone');
    if (visit.status === 'cancelled') return skipped(message, 'cancelled');
    if (visit.status !== 'pending' && visit.status !== 'confirmed') return skipped(message, 'over');
    // A proposal is for the visit as it was: whoever was quicker than the message needs none.
    const { formerStartsAt } = message.data as { readonly formerStartsAt?: string };
    if (formerStartsAt !== undefined && visit.startsAt.getTime() !== Date.parse(formerStartsAt)) {
      return skipped(message, 'moved');
    }
  }
  if (kind === MessageKind.feedback_requested) {
    const [visit] = visits;
    if (visit?.status !== 'completed') return skipped(message, 'gone');
    if (visit.isRated) return skipped(message, 'rated');
  }
  const isProposal = kind === MessageKind.appointment_proposed;
  const more = {
    ...(linkExpiresAt === null ? {} : { until: linkExpiresAt.toISOString() }),
    ...(isProposal ? { proposal: offered } : {}),
  };
  const telling = { kind, visits, offered: isProposal || offered === undefined ? [] : [offered], more };
  return tell(message, telling, gathered, render, now);
}
