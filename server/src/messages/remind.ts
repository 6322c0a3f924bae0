import type { Queryable } from '../database/database.js';
import { MessageKind } from '../outbox/message-kind.js';
import type { Gathered } from './composition.js';
import { PUT_OFF, type DueRow, type VisitRow } from './message.queries.js';
import type { Outcome } from './message-outcome.js';
import { skipped, tell } from './outcome.js';
import type { QuietHours } from './quiet-hours.rules.js';
import { CARRY, COMPANIONS, GONE_OUT, MARK_REMINDED, QUIET_HOURS, SAME_NUMBER } from './reminder.queries.js';
import { goOut, reminderKey, tellsFor } from './reminder.rules.js';
import type { RenderMessage } from './words/message-words.js';

const KIND = MessageKind.appointment_reminder;

/** A reminder that is to go out, and its visit. */
interface Reminder {
  readonly message: DueRow;
  readonly visit: VisitRow;
  readonly lead: number;
}

/** Reminders of one day that go to the same addresses or to some of them, and other visits of that day. */
interface Group {
  /** The one that tells of all first: it goes to all of the addresses. */
  readonly reminders: readonly Reminder[];
  readonly companions: readonly VisitRow[];
}

/**
 * What becomes of reminders that are due: those of one day, of a person or of a family, are one message where it goes to
 * every address that each has; visits later that day are in it, too, and get none of their own.
 */
export async function remind(
  tx: Queryable,
  due: readonly DueRow[],
  gathered: Gathered,
  render: RenderMessage,
  now: Date,
): Promise<Outcome[]> {
  if (due.length === 0) return [];
  const [quiet] = await tx.query<QuietHours>(QUIET_HOURS);
  if (quiet === undefined) throw new Error('the settings are one row');
  const outcomes: Outcome[] = [];
  const reminders: Reminder[] = [];
  const later: { id: string; dueAt: Date }[] = [];
  for (const message of due) {
    const decided = decide(message, gathered.visit(message.appointmentId), quiet, now);
    if ('lead' in decided) reminders.push(decided);
    else if ('dueAt' in decided) later.push({ id: message.id, dueAt: decided.dueAt });
    else outcomes.push(decided);
  }
  if (later.length > 0) await tx.query(PUT_OFF, [later.map(({ id }) => id), later.map(({ dueAt }) => dueAt)]);
  const told: string[] = [];
  const carried: object[] = [];
  for (const group of await groupsOf(tx, reminders, gathered, now)) {
    const { visits, others, outcome } = tellGroup(group, gathered, render, now);
    outcomes.push(outcome);
    const { message, state } = outcome;
    outcomes.push(
      ...others.map((other): Outcome =>
        outcome.state === 'skipped'
          ? skipped(other.message, outcome.reason)
          : { message: other.message, state: 'carried', by: message.id },
      ),
    );
    if (state !== 'sent') continue;
    told.push(...visits.map(({ id }) => id));
    carried.push(...group.companions.map((visit) => carriedRow(visit, group, message.id)));
  }
  if (carried.length > 0) await tx.query(CARRY, [JSON.stringify(carried), now]);
  if (told.length > 0) await tx.query(MARK_REMINDED, [told]);
  return outcomes;
}

function decide(
  message: DueRow,
  visit: VisitRow | null,
  quiet: QuietHours,
  now: Date,
): Outcome | Reminder | { readonly dueAt: Date } {
  if (visit === null) return skipped(message, 'gone');
  if (visit.status === 'cancelled') return skipped(message, 'cancelled');
  if (visit.status !== 'confirmed' || visit.startsAt <= now) return skipped(message, 'over');
  if (visit.startsAt.getTime() !== Date.parse(String(message.data['startsAt']))) {
    return skipped(message, 'moved');
  }
  if (visit.confirmedAt !== null) return skipped(message, 'confirmed');
  const lead = Number(message.data['lead']);
  const { startsAt, timeZone } = visit;
  const plan = goOut({ startsAt, lead, timeZone }, quiet, now);
  if ('skip' in plan) return skipped(message, plan.skip);
  return plan.dueAt > now ? plan : { message, visit, lead };
}

async function groupsOf(
  tx: Queryable,
  reminders: readonly Reminder[],
  gathered: Gathered,
  now: Date,
): Promise<Group[]> {
  if (reminders.length === 0) return [];
  const numbers = reminders.flatMap(({ message }) => numbersOf(message.recipientId, gathered));
  const family =
    numbers.length === 0 ? [] : await tx.query<{ id: string }>(SAME_NUMBER, [[...new Set(numbers)]]);
  await gathered.readPeople(
    tx,
    family.map(({ id }) => id),
  );
  const patients = new Set([
    ...reminders.map(({ message }) => message.recipientId),
    ...family.map(({ id }) => id),
  ]);
  const dates = new Set(reminders.map(({ visit }) => visit.localDate));
  const found = await tx.query<VisitRow>(COMPANIONS, [[...patients], [...dates], now]);
  const gone = await goneOut(tx, reminders, found);
  const rounds = new Map<string, Reminder[]>();
  for (const reminder of reminders) {
    const key = `${reminder.lead} ${reminder.visit.localDate}`;
    rounds.set(key, [...(rounds.get(key) ?? []), reminder]);
  }
  return [...rounds.values()].flatMap((round) => {
    const due = new Set(round.map(({ visit }) => visit.id));
    const [first] = round;
    const companions = found.filter(
      (visit) =>
        !due.has(visit.id) &&
        visit.localDate === first?.visit.localDate &&
        !gone.has(`${visit.patientId} ${reminderKey(visit.id, first.lead, visit.startsAt)}`),
    );
    return groupRound(round, companions, gathered);
  });
}

/** Groups reminders of one lead and day, and other visits of that day, by the addresses to which all of a group goes. */
function groupRound(
  round: readonly Reminder[],
  companions: readonly VisitRow[],
  gathered: Gathered,
): Group[] {
  const sets = round.map(({ visit }) => addressesOf(visit, gathered));
  const tellerOf = (visit: VisitRow): string => JSON.stringify(tellsFor(addressesOf(visit, gathered), sets));
  const isTeller = ({ visit }: Reminder): boolean =>
    JSON.stringify(addressesOf(visit, gathered)) === tellerOf(visit);
  const groups = new Map<string, Reminder[]>();
  for (const reminder of [...round].sort((a, b) => byStart(a.visit, b.visit))) {
    const teller = tellerOf(reminder.visit);
    const group = groups.get(teller) ?? [];
    groups.set(teller, [...group, reminder]);
  }
  return [...groups].map(([teller, group]) => ({
    reminders: [...group.filter(isTeller), ...group.filter((reminder) => !isTeller(reminder))],
    companions: companions.filter((visit) => tellerOf(visit) === teller),
  }));
}

/** Which reminders of these visits have gone out by now. */
async function goneOut(
  tx: Queryable,
  reminders: readonly Reminder[],
  visits: readonly VisitRow[],
): Promise<ReadonlySet<string>> {
  const leads = [...new Set(reminders.map(({ lead }) => lead))];
  const keys = visits.flatMap(({ id, startsAt }) => leads.map((lead) => reminderKey(id, lead, startsAt)));
  const rows = keys.length === 0 ? [] : await tx.query<{ key: string }>(GONE_OUT, [keys]);
  return new Set(rows.map(({ key }) => key));
}

/** Where reminders of a visit go to; of somebody without an address, to nobody else. */
function addressesOf({ patientId }: VisitRow, gathered: Gathered): string[] {
  const person = gathered.person(patientId);
  const destinations = person === undefined ? [] : gathered.destinations(KIND, person);
  if (destinations.length === 0) return [patientId];
  return destinations.map(({ channel, address }) => `${channel} ${address}`);
}

function numbersOf(personId: string, gathered: Gathered): string[] {
  const person = gathered.person(personId);
  if (person === undefined) return [];
  return gathered
    .destinations(KIND, person)
    .filter(({ channel }) => channel !== 'email')
    .map(({ address }) => address);
}

function tellGroup(
  { reminders, companions }: Group,
  gathered: Gathered,
  render: RenderMessage,
  now: Date,
): {
  readonly outcome: Outcome;
  readonly others: readonly Reminder[];
  readonly visits: readonly VisitRow[];
} {
  const [first, ...others] = reminders;
  if (first === undefined) throw new Error('A group has a reminder');
  const visits = [...reminders.map(({ visit }) => visit), ...companions].sort(byStart);
  const telling = { kind: KIND, visits, until: visits[0]?.startsAt ?? first.visit.startsAt };
  return { outcome: tell(first.message, telling, gathered, render, now), others, visits };
}

function carriedRow(visit: VisitRow, { reminders }: Group, by: string): object {
  const lead = reminders[0]?.lead ?? 0;
  return {
    recipient_id: visit.patientId,
    key: reminderKey(visit.id, lead, visit.startsAt),
    appointment_id: visit.id,
    data: { lead, startsAt: visit.startsAt },
    carried_by: by,
  };
}

function byStart(a: VisitRow, b: VisitRow): number {
  return a.startsAt.getTime() - b.startsAt.getTime() || a.id.localeCompare(b.id);
}
