import type { Language } from '../api/language.js';
import type { Queryable } from '../database/database.js';
import type { MessageKind } from '../outbox/message-kind.js';
import type { ChannelName } from './channel.js';
import type { FormerPlace } from '../appointments/message-of-event.rules.js';
import type { ChangeRow } from './change.rules.js';
import { CHANGE_KINDS } from './change.rules.js';
import { destinationsOf, type Destination } from './destination.rules.js';
import {
  BOUNCED,
  CHANGES_OF,
  CLINICS,
  OPT_OUTS,
  OWN_TEXTS,
  PEOPLE,
  SERIES_OF,
  VISITS,
  type ClinicRow,
  type DueRow,
  type FrameRow,
  type PersonRow,
  type VisitRow,
} from './message.queries.js';
import type { Outcome } from './message-outcome.js';
import { SERIES_KINDS, wordOf, type SeriesRow } from './series-telling.rules.js';
import type { OwnText, VisitFacts } from './words/message-words.js';

/** A message of a series as its row has it. */
type SeriesMessage = Omit<ChangeRow, 'data'> & {
  readonly recipientId: string;
  readonly data: Pick<SeriesRow, 'byStaff' | 'appointmentIds'> &
    Partial<Pick<SeriesRow, 'formerPlaces' | 'toldPlaces'>> & { readonly seriesId: string };
};

/** Everything that the words of some messages are made of, read at one moment. */
export class Gathered {
  private readonly bounced = new Set<string>();
  private readonly optOuts = new Map<string, Set<string>>();
  private readonly people = new Map<string, PersonRow>();
  private readonly visits = new Map<string, VisitRow>();
  private readonly clinics = new Map<string, ClinicRow>();
  private readonly changes = new Map<string, ChangeRow[]>();
  private readonly series = new Map<string, SeriesRow[]>();
  private readonly texts = new Map<string, OwnText>();

  private constructor(
    readonly frame: FrameRow,
    private readonly channels: readonly ChannelName[],
  ) {}

  /** @param frame what the organization says, read before: nothing is composed while it is read only */
  static async of(
    tx: Queryable,
    frame: FrameRow,
    channels: readonly ChannelName[],
    due: readonly DueRow[],
  ): Promise<Gathered> {
    const gathered = new Gathered(frame, channels);
    await gathered.readPeople(tx, [...new Set(due.map(({ recipientId }) => recipientId))]);
    await gathered.readVisits(tx, [...new Set(due.flatMap(appointmentsOf))]);
    await gathered.readChanges(tx, due);
    await gathered.readSeries(tx, due);
    for (const row of await tx.query<OwnText & { kind: string; language: string }>(OWN_TEXTS)) {
      gathered.texts.set(`${row.kind} ${row.language}`, {
        subject: row.subject,
        body: row.body,
        short: row.short,
      });
    }
    return gathered;
  }

  /** Adds people, with what they do not want and which of their addresses refuse messages. */
  async readPeople(tx: Queryable, ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.people.has(id));
    if (unknown.length === 0) return;
    const rows = await tx.query<PersonRow>(PEOPLE, [unknown]);
    for (const row of rows) this.people.set(row.id, row);
    const optOuts = await tx.query<{ userId: string; kind: string; channel: string }>(OPT_OUTS, [unknown]);
    for (const { userId, kind, channel } of optOuts) {
      const own = this.optOuts.get(userId) ?? new Set();
      this.optOuts.set(userId, own.add(`${kind} ${channel}`));
    }
    const addresses = rows.flatMap(({ email, number }) => [
      ...(email === null ? [] : [[email, 'email'] as const]),
      ...(number === null ? [] : [[number, 'sms'] as const, [number, 'whatsapp'] as const]),
    ]);
    const bounced = await tx.query<Destination>(BOUNCED, [
      addresses.map(([address]) => address),
      addresses.map(([, channel]) => channel),
    ]);
    for (const { channel, address } of bounced) this.bounced.add(`${channel} ${address}`);
  }

  async readVisits(tx: Queryable, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    this.addVisits(await tx.query<VisitRow>(VISITS, [ids]));
  }

  addVisits(rows: readonly VisitRow[]): void {
    for (const row of rows) this.visits.set(row.id, row);
  }

  person(id: string): PersonRow | undefined {
    return this.people.get(id);
  }

  visit(id: string | null): VisitRow | null {
    return (id === null ? undefined : this.visits.get(id)) ?? null;
  }

  /** A visit as it was before it was moved. */
  visitAt(visit: VisitRow, { startsAt, clinicId }: FormerPlace): VisitRow {
    const start = new Date(startsAt);
    const endsAt = new Date(start.getTime() + visit.endsAt.getTime() - visit.startsAt.getTime());
    return { ...visit, ...this.clinics.get(clinicId), startsAt: start, endsAt };
  }

  /** Of a clinic where a visit was before. */
  timeZoneOf(clinicId: string): string | undefined {
    return this.clinics.get(clinicId)?.timeZone;
  }

  /** What all messages say to one person of the changes of one appointment: its own, and those of its series. */
  changesOf(recipientId: string, appointmentId: string): readonly ChangeRow[] {
    const own = this.changes.get(`${recipientId} ${appointmentId}`) ?? [];
    const series = this.series.get(`${recipientId} ${String(this.visit(appointmentId)?.seriesId)}`) ?? [];
    const words = series.flatMap((row) => wordOf(row, appointmentId) ?? []);
    return [...own, ...words].sort((one, other) => one.happenedAt.getTime() - other.happenedAt.getTime());
  }

  /** Notes what became of a message of a series, for what is decided after it. */
  settle({ id, recipientId, data }: DueRow, outcome: Outcome, now: Date): void {
    const key = `${recipientId} ${String(data['seriesId'])}`;
    const told =
      outcome.state === 'sent'
        ? { appointmentIds: outcome.appointmentIds, toldPlaces: outcome.toldPlaces }
        : {};
    const rows = (this.series.get(key) ?? []).map((row) =>
      row.id === id ? { ...row, state: outcome.state, composedAt: now, ...told } : row,
    );
    this.series.set(key, rows);
  }

  destinations(kind: MessageKind, { id, email, number }: PersonRow): Destination[] {
    const optOuts = this.optOuts.get(id) ?? new Set<string>();
    return destinationsOf(kind, { email, number, optOuts }, this.channels, this.bounced);
  }

  /** The language in which somebody is written to: their own, where the organization has it. */
  languageOf({ language }: PersonRow): Language {
    const { languages } = this.frame;
    return languages.includes(language) ? language : (languages[0] ?? language);
  }

  ownText(kind: MessageKind, language: Language): OwnText | null {
    return this.texts.get(`${kind} ${language}`) ?? null;
  }

  private async readChanges(tx: Queryable, due: readonly DueRow[]): Promise<void> {
    const changes = due
      .filter(({ kind }) => isChange(kind) || isOfSeries(kind))
      .flatMap((message) => appointmentsOf(message).map((id) => [message.recipientId, id] as const));
    if (changes.length === 0) return;
    const rows = await tx.query<ChangeRow & { recipientId: string; appointmentId: string }>(CHANGES_OF, [
      changes.map(([recipientId]) => recipientId),
      changes.map(([, appointmentId]) => appointmentId),
      CHANGE_KINDS,
    ]);
    for (const row of rows) {
      const key = `${row.recipientId} ${row.appointmentId}`;
      this.changes.set(key, [...(this.changes.get(key) ?? []), row]);
    }
    await this.readPlaces(
      tx,
      rows.flatMap(({ data: { former, told } }) => [former, told]),
    );
  }

  private async readPlaces(
    tx: Queryable,
    places: readonly (FormerPlace | null | undefined)[],
  ): Promise<void> {
    const ids = new Set(places.flatMap((place) => place?.clinicId ?? []));
    if (ids.size === 0) return;
    for (const row of await tx.query<ClinicRow>(CLINICS, [[...ids]])) this.clinics.set(row.clinicId, row);
  }

  private async readSeries(tx: Queryable, due: readonly DueRow[]): Promise<void> {
    const told = due
      .filter(({ kind }) => isChange(kind) || isOfSeries(kind))
      .flatMap((message) =>
        appointmentsOf(message).flatMap((id) => {
          const seriesId = this.visit(id)?.seriesId ?? null;
          return seriesId === null ? [] : [[message.recipientId, seriesId] as const];
        }),
      );
    if (told.length === 0) return;
    const rows = await tx.query<SeriesMessage>(SERIES_OF, [
      told.map(([recipientId]) => recipientId),
      told.map(([, seriesId]) => seriesId),
      SERIES_KINDS,
    ]);
    for (const { recipientId, data, ...row } of rows) {
      const key = `${recipientId} ${data.seriesId}`;
      const { byStaff, appointmentIds, formerPlaces = {}, toldPlaces = {} } = data;
      const own = { ...row, byStaff, appointmentIds, formerPlaces, toldPlaces };
      this.series.set(key, [...(this.series.get(key) ?? []), own]);
    }
    await this.readPlaces(
      tx,
      rows.flatMap(({ data: { formerPlaces = {}, toldPlaces = {} } }) => [
        ...Object.values(formerPlaces),
        ...Object.values(toldPlaces),
      ]),
    );
  }
}

export function isOfSeries(kind: MessageKind): boolean {
  return SERIES_KINDS.includes(kind);
}

export function isChange(kind: MessageKind): boolean {
  return CHANGE_KINDS.includes(kind);
}

/** The appointments that a message tells of: a list in its data, or the one that it is about. */
export function appointmentsOf({ appointmentId, data }: Pick<DueRow, 'appointmentId' | 'data'>): string[] {
  const listed = data['appointmentIds'];
  if (Array.isArray(listed)) return listed.filter((id): id is string => typeof id === 'string');
  return appointmentId === null ? [] : [appointmentId];
}

export function toFacts(row: VisitRow): VisitFacts {
  const { id: appointmentId, patientName, doctorName, startsAt, endsAt, timeZone } = row;
  const { clinicName, clinicAddress, clinicPhone } = row;
  return {
    appointmentId,
    patientName,
    doctorName,
    startsAt,
    endsAt,
    timeZone,
    clinicName,
    clinicAddress,
    clinicPhone,
  };
}
