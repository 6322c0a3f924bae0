import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Language } from '../src/api/language.js';
import { localTimeOf } from '../src/mcp/words.js';
import { linkMoment } from '../src/outbox/link-moment.rules.js';
import { MessageKind } from '../src/outbox/message-kind.js';
import { calendarFeedOf, calendarFileOf } from '../src/messages/calendar-file.js';
import { htmlPage } from '../src/messages/links/link-html.rules.js';
import { momentWords } from '../src/messages/links/visit-page.rules.js';
import { htmlOf } from '../src/messages/words/mail-html.rules.js';
import type { MessageFacts, VisitFacts } from '../src/messages/words/message-words.js';
import { timeWords } from '../src/messages/words/moment.rules.js';
import { renderMessage } from '../src/messages/words/render-message.rules.js';

const SOURCES = path.join(import.meta.dirname, '../src');
const MINUTE = 60_000;

/** Nights on which a clock shows half past one, or near it, twice: the zone, the first of the two, and how far apart. */
const NIGHTS = [
  ['America/New_York', '2026-11-01T05:30:00Z', 60],
  ['Europe/London', '2026-10-25T00:30:00Z', 60],
  ['Europe/Berlin', '2026-10-25T00:30:00Z', 60],
  ['Australia/Lord_Howe', '2026-04-04T14:45:00Z', 30],
  // Back over midnight, so that the date repeats as well: from the next day, and from one o'clock.
  ['America/Santiago', '2026-04-05T02:30:00Z', 60],
  ['Africa/Cairo', '2026-10-29T20:30:00Z', 60],
  ['America/Havana', '2026-11-01T04:30:00Z', 60],
  ['Atlantic/Azores', '2026-10-25T00:30:00Z', 60],
] as const;
const LANGUAGES = Object.values(Language);
const EACH = NIGHTS.flatMap(([zone, first, apart]) =>
  LANGUAGES.map((language) => ({
    zone,
    language,
    first: new Date(first),
    second: new Date(Date.parse(first) + apart * MINUTE),
  })),
);

const visitAt = (startsAt: Date, timeZone: string): VisitFacts => ({
  appointmentId: '0195a000-0000-7000-8000-000000000001',
  patientName: 'Asha Menon',
  doctorName: 'Dr Ravi Iyer',
  startsAt,
  endsAt: new Date(startsAt.getTime() + 10 * MINUTE),
  timeZone,
  clinicName: 'City Clinic',
  clinicAddress: '5 Lake Road',
  clinicPhone: '+912025550123',
});

/** Each fact of a message that is a time, put at one instant while all others stay. */
const FACTS: Readonly<Record<string, (at: Date, zone: string) => MessageFacts>> = Object.fromEntries(
  ['startsAt', 'formerStartsAt', 'until', 'at', 'proposal', 'newTime'].map((fact) => [
    fact,
    (at: Date, zone: string): MessageFacts => {
      const usual = visitAt(new Date('2026-06-10T10:00:00Z'), zone);
      const more: Record<string, unknown> = {
        formerStartsAt: '2026-06-08T10:00:00Z',
        by: 'clinic',
        why: 'doctor_away',
        minutes: 20,
        count: 3,
        until: '2026-06-09T10:00:00Z',
        at: '2026-06-01T10:00:00Z',
        proposal: usual,
      };
      if (fact === 'proposal') more.proposal = visitAt(at, zone);
      else if (fact in more) more[fact] = at.toISOString();
      const startsAt = fact === 'newTime' ? new Date(at.getTime() - 20 * MINUTE) : at;
      const visits = fact === 'startsAt' || fact === 'newTime' ? [visitAt(startsAt, zone)] : [usual];
      return { recipientName: 'Asha Menon', organization: 'City Clinic', visits, more };
    },
  ]),
);

/** The parts of a message, as they are sent: subject, mail, page of the mail, and text message. */
function partsOf(kind: MessageKind, facts: MessageFacts, language: Language): Record<string, string> {
  const rendered = renderMessage(kind, facts, language, null);
  const frame = {
    organization: 'City Clinic',
    logoUrl: null,
    language,
    link: null,
    code: null,
    unsubscribe: null,
  };
  return { ...rendered, html: htmlOf(rendered, frame) };
}

describe.each(EACH)('an hour that repeats in $zone, in $language', ({ zone, language, first, second }) => {
  const dull = [new Date('2026-06-17T10:00:00Z'), new Date('2026-06-17T11:00:00Z')] as const;

  test.each(Object.values(MessageKind))('is told apart in every part of %s that says a time', (kind) => {
    for (const [fact, factsAt] of Object.entries(FACTS)) {
      const [one, other, early, late] = [first, second, ...dull].map((at) =>
        partsOf(kind, factsAt(at, zone), language),
      );
      for (const part of Object.keys(one!)) {
        const saysTime = early![part] !== late![part];
        expect([fact, part, one![part] !== other![part]]).toEqual([fact, part, saysTime]);
      }
    }
  });

  test('is told apart by everything that writes a time', () => {
    const written: Readonly<Record<string, (at: Date) => string>> = {
      long: (at) => timeWords(at, zone, language, 'long'),
      short: (at) => timeWords(at, zone, language, 'short'),
      page: (at) => momentWords(at, zone, language),
      link: (at) => linkMoment(at, zone, language),
      assistant: (at) => localTimeOf(at.toISOString(), zone),
    };
    for (const [name, write] of Object.entries(written)) {
      expect([name, write(first)]).not.toEqual([name, write(second)]);
    }
  });

  test('is told apart on the page of a link', () => {
    const pageOf = (at: Date): string =>
      htmlPage(
        { title: 'Visit', lines: [], visit: visitAt(at, zone), buttons: [], onward: [] },
        { language, action: '/m/x', organization: 'City Clinic' },
      );
    expect(pageOf(first)).not.toBe(pageOf(second));
  });

  test('is told apart in calendars, also of those who are only busy', () => {
    const visitOf = (startsAt: Date) => ({
      ...visitAt(startsAt, zone),
      sequence: 1,
      createdAt: new Date('2026-01-01T00:00:00Z'),
      isRequest: false,
    });
    const frame = { organization: 'City Clinic', language, urlOf: () => null };
    const invite = { ...frame, organizer: 'a@example.test', attendee: 'b@example.test', now: new Date(0) };
    for (const file of [
      (at: Date) => calendarFileOf(visitOf(at), 'REQUEST', invite),
      (at: Date) => calendarFileOf(visitOf(at), 'CANCEL', invite),
      (at: Date) => calendarFeedOf([visitOf(at)], { ...frame, busyOnly: false }),
      (at: Date) => calendarFeedOf([visitOf(at)], { ...frame, busyOnly: true }),
    ]) {
      expect(file(first)).toContain(`DTSTART:${first.toISOString().replace(/[-:]|\.000/g, '')}`);
      expect(file(second)).toContain(`DTSTART:${second.toISOString().replace(/[-:]|\.000/g, '')}`);
    }
  });
});

test('nothing else of the server writes times by a clock', () => {
  const writers = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .filter((file) =>
      /\bDateTimeFormat\(|\.toLocale(Date|Time)?String\(/.test(
        readFileSync(path.join(SOURCES, file), 'utf8'),
      ),
    )
    .sort();
  expect(writers).toEqual([
    'mcp/words.ts',
    // By the clock of UTC, in which no hour repeats.
    'messages/demo-mail-page.ts',
    'messages/words/moment.rules.ts',
    'outbox/link-moment.rules.ts',
    // Names of the days of the week.
    'predictions/slot-reasons.rules.ts',
  ]);
});
