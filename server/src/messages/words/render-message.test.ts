import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Language } from '../../api/language.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { htmlOf } from './mail-html.rules.js';
import { fieldsOf, missingMarkers, namesIn, unknownFields } from './message-field.rules.js';
import type { MailFrame, MessageFacts, OwnText, RenderedMessage, VisitFacts } from './message-words.js';
import { ownWordsOf, renderMessage } from './render-message.rules.js';
import { shortTextOf, textOf } from './sent-text.rules.js';

const LINK = `https://clinic.example/m/${'x'.repeat(54)}`;
const VISIT: VisitFacts = {
  appointmentId: '0195a000-0000-7000-8000-000000000001',
  patientName: 'Asha Menon',
  doctorName: 'Dr Ravi Iyer',
  startsAt: new Date('2026-12-14T05:00:00Z'),
  endsAt: new Date('2026-12-14T05:20:00Z'),
  timeZone: 'Asia/Kolkata',
  clinicName: 'City Clinic',
  clinicAddress: '5 Lake Road, Pune',
  clinicPhone: '+912025550123',
};
const PROPOSAL: VisitFacts = {
  ...VISIT,
  doctorName: 'Dr Mira Rao',
  startsAt: new Date('2026-12-16T08:30:00Z'),
};
const FACTS: MessageFacts = {
  recipientName: 'Asha Menon',
  organization: 'City Clinic',
  visits: [VISIT],
  more: {
    formerStartsAt: '2026-12-10T05:00:00Z',
    by: 'clinic',
    why: 'doctor_away',
    minutes: 20,
    count: 3,
    until: '2026-12-12T12:00:00Z',
    at: '2026-12-01T04:00:00Z',
    proposal: PROPOSAL,
  },
};
const FRAME: MailFrame = {
  organization: 'City Clinic',
  logoUrl: 'cid:logo',
  language: 'en',
  link: LINK,
  code: '123456',
  unsubscribe: null,
};
const KINDS = Object.values(MessageKind);
const LANGUAGES = Object.values(Language);
const EACH = KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));
const all = ({ subject, body, short }: RenderedMessage): string => [subject, body, short].join('\n');

describe.each(EACH)('$kind in $language', ({ kind, language }) => {
  test('is complete, and leaves no field unfilled', () => {
    const rendered = renderMessage(kind, FACTS, language, null);
    expect(rendered.subject.length).toBeGreaterThan(4);
    expect(rendered.subject.length).toBeLessThanOrEqual(200);
    expect(namesIn(all(rendered)).filter((name) => name !== 'link' && name !== 'code')).toEqual([]);
    const sent = [
      textOf(rendered.body, { ...FRAME, language }),
      shortTextOf(rendered.short, FRAME),
      htmlOf(rendered, { ...FRAME, language }).replace(/<style>[^]*<\/style>/, ''),
    ].join('\n');
    expect(sent).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  test('names only fields that it has', () => {
    const words = ownWordsOf(kind, language);
    expect(unknownFields(kind, `${words.subject}${words.body}${words.short}`)).toEqual([]);
    expect(words.action !== undefined).toBe(words.body.includes('{link}'));
  });

  test('without link and code says nothing of them', () => {
    const rendered = renderMessage(kind, FACTS, language, null);
    const without = { ...FRAME, language, link: null, code: null };
    for (const text of [textOf(rendered.body, without), shortTextOf(rendered.short, without)]) {
      expect(text).not.toMatch(/[{}]|\n\n\n|:$/);
    }
    expect(htmlOf(rendered, without)).not.toMatch(/\{link\}|\{code\}|<a /);
  });

  test('is one to three text messages', () => {
    const short = shortTextOf(renderMessage(kind, FACTS, language, null).short, FRAME);
    const plain = /^[\x20-\x7E\n]*$/.test(short);
    expect(short.length).toBeLessThanOrEqual(plain ? 3 * 153 : 3 * 67);
    if (language === 'en') expect(plain).toBe(true);
  });

  test('stands with hardly any facts', () => {
    const rendered = renderMessage(kind, { recipientName: '', organization: 'City Clinic' }, language, null);
    expect(all(rendered)).not.toMatch(/undefined|null|NaN|Invalid/);
    expect(rendered.body).toContain('City Clinic');
  });
});

const HOSTILE = [
  '<b>Bold</b><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202Eeman\u2066 \u200F',
  'x'.repeat(100),
  'श्रीमती अनुष्का चट्टोपाध्याय',
  'علي حسن',
  '{link} {code} {phone}',
  "O'Brien & Söhne",
  '$& $1 $`',
];

test.each(HOSTILE)('a name such as %j changes nothing but the name', (name) => {
  const facts: MessageFacts = {
    ...FACTS,
    recipientName: name,
    organization: name,
    visits: [{ ...VISIT, patientName: `${name}2`, doctorName: name, clinicName: name, clinicAddress: name }],
  };
  for (const { kind, language } of EACH) {
    const rendered = renderMessage(kind, facts, language, null);
    const plain = renderMessage(kind, FACTS, language, null);
    expect(all(rendered)).not.toMatch(/[\u202A-\u202E\u200E\u200F\u2066\u2067]/);
    expect(rendered.subject).not.toContain('\n');
    for (const marker of ['{link}', '{code}']) {
      expect(all(rendered).split(marker)).toHaveLength(all(plain).split(marker).length);
    }
    const html = htmlOf(rendered, { ...FRAME, language, organization: name, kind });
    expect(html).not.toMatch(/<b>|<script|<img src=x|onerror=alert\(1\)>/);
    expect(html.split('href=').length).toBe(
      htmlOf(plain, { ...FRAME, language, kind }).split('href=').length,
    );
  }
});

test('nothing of the facts gets in but what the fields name', () => {
  const secret = fc.stringMatching(/^[a-z]{12}$/).map((text) => `Zq${text}`);
  fc.assert(
    fc.property(secret, fc.constantFrom(...EACH), (word, { kind, language }) => {
      const visit = {
        ...VISIT,
        appointmentId: word,
        reason: word,
        visitType: word,
        specialty: { name: word },
      };
      const facts = {
        ...FACTS,
        visits: [visit, { ...visit, startsAt: new Date('2026-12-14T07:00:00Z') }],
        more: { ...FACTS.more, by: word, why: word, reason: word, formerStartsAt: word, note: word },
        reason: word,
      };
      const own = {
        subject: `{reason} {visitType}`,
        body: `{reason}\n{specialty}\n{more}\n{visits}`,
        short: null,
      };
      for (const text of [null, own]) {
        expect(all(renderMessage(kind, facts, language, text))).not.toContain(word);
      }
    }),
    { numRuns: 200 },
  );
});

test('one visit is labelled lines', () => {
  expect(renderMessage(MessageKind.appointment_booked, FACTS, 'en', null)).toEqual({
    subject: 'Booked: Mon, Dec 14, 10:30 AM',
    body: [
      'Hello Asha Menon,',
      'This is booked for you:',
      'When: Monday, December 14, 2026, 10:30 AM\nWith: Dr Ravi Iyer\nWhere: City Clinic, 5 Lake Road, Pune\n' +
        'Telephone: +91 20 2555 0123',
      'If it no longer suits you, move or cancel it here:\n{link}',
      'City Clinic',
    ].join('\n\n'),
    short: 'City Clinic: booked for Mon, Dec 14, 10:30 AM.\n{link}',
  });
  const hindi = renderMessage(MessageKind.appointment_booked, FACTS, 'hi', null);
  expect(hindi.body).toContain('कब: सोमवार, 14 दिसंबर 2026, 10:30 am\nडॉक्टर: Dr Ravi Iyer');
});

test('several visits are a list, also for a text of the clinic without one', () => {
  const later = { ...VISIT, patientName: 'Anu Menon', startsAt: new Date('2026-12-14T07:00:00Z') };
  const facts = { ...FACTS, visits: [VISIT, later] };
  const rendered = renderMessage(MessageKind.appointment_reminder, facts, 'en', null);
  expect(rendered.subject).toBe('See you on Mon, Dec 14, 10:30 AM and 12:30 PM');
  const list =
    '• Monday, December 14, 2026, 10:30 AM: Dr Ravi Iyer, Asha Menon\n' +
    '• Monday, December 14, 2026, 12:30 PM: Dr Ravi Iyer, Anu Menon\n\n' +
    'Where: City Clinic, 5 Lake Road, Pune\nTelephone: +91 20 2555 0123';
  expect(rendered.body).toContain(list);
  const own = { subject: 'Soon', body: 'See you on {date} at {time}.\n{link}', short: null };
  expect(renderMessage(MessageKind.appointment_reminder, facts, 'en', own).body).toBe(
    `See you on Monday, December 14, 2026 at 10:30 AM and 12:30 PM.\n{link}\n\n${list}`,
  );
});

test('a text message has the clinic’s short words where it has some', () => {
  const own = { subject: 'Soon', body: 'Soon.', short: '{doctor}, {date}\nRing {phone}: {link}' };
  const short = (facts: MessageFacts, words: OwnText): string =>
    renderMessage(MessageKind.appointment_reminder, facts, 'en', words).short;
  expect(short(FACTS, own)).toBe('Dr Ravi Iyer, Mon, Dec 14\nRing +91 20 2555 0123: {link}');
  // A line whose field has nothing to say is left out, as of the others.
  const silent = { ...FACTS, visits: [{ ...VISIT, clinicPhone: null }] };
  expect(short(silent, own)).not.toContain('Ring');
  expect(short(FACTS, { ...own, short: null })).toBe(
    renderMessage(MessageKind.appointment_reminder, FACTS, 'en', null).short,
  );
});

test('an hour that comes twice says which, and visits in several zones say whose clock', () => {
  const inNewYork = (at: string): MessageFacts => ({
    ...FACTS,
    visits: [{ ...VISIT, timeZone: 'America/New_York', startsAt: new Date(at) }],
  });
  const body = (facts: MessageFacts, language: Language): string =>
    renderMessage(MessageKind.appointment_booked, facts, language, null).body;
  expect(body(inNewYork('2026-11-01T05:30:00Z'), 'en')).toContain('1:30 AM EDT, before the clocks go back');
  expect(body(inNewYork('2026-11-01T06:30:00Z'), 'en')).toContain(
    '1:30 AM EST, after the clocks have gone back',
  );
  expect(body(inNewYork('2026-11-01T06:30:00Z'), 'hi')).toContain('1:30 am GMT-5, घड़ियाँ पीछे होने के बाद');
  expect(body(inNewYork('2026-11-01T07:30:00Z'), 'en')).toContain('2:30 AM\n');
  const two = { ...FACTS, visits: [VISIT, ...(inNewYork('2026-12-14T15:00:00Z').visits ?? [])] };
  expect(body(two, 'en')).toMatch(/10:30 AM GMT\+5:30: .*\n.*10:00 AM EST/);
});

test('what has no telephone, address or reason has no line for it', () => {
  const facts = {
    ...FACTS,
    visits: [{ ...VISIT, clinicAddress: null, clinicPhone: null }],
    more: { by: 'patient' },
  };
  const { body } = renderMessage(MessageKind.appointment_cancelled, facts, 'en', null);
  expect(body).toContain('Where: City Clinic\n\nCancelled by you.\n\n');
  expect(body).not.toMatch(/Telephone|Why/);
});

test('an offer says honestly to how many it goes', () => {
  const body = (count: number): string =>
    renderMessage(MessageKind.waitlist_offered, { ...FACTS, more: { ...FACTS.more, count } }, 'en', null)
      .body;
  expect(body(1)).toContain('It is kept for you alone until Saturday, December 12, 2026, 5:30 PM.');
  expect(body(3)).toContain('It is offered to 3 people until');
});

test('unknown fields and missing markers are named', () => {
  expect(unknownFields(MessageKind.appointment_booked, 'See {doctor} for {reason} {}')).toEqual([
    'reason',
    '',
  ]);
  expect(unknownFields(MessageKind.appointment_booked, '{code}')).toEqual(['code']);
  expect(missingMarkers('{link} {code} {name}', 'Use {code}')).toEqual(['link']);
  expect(fieldsOf(MessageKind.channel_test)).toEqual(['name', 'organization']);
});

test('the mail says its language and direction, and ends by one click where it can be ended', () => {
  const rendered = renderMessage(MessageKind.appointment_booked, FACTS, 'hi', null);
  const html = htmlOf(rendered, {
    ...FRAME,
    language: 'hi',
    unsubscribe: 'https://clinic.example/u?a=1&b=2',
    kind: MessageKind.appointment_booked,
  });
  expect(html).toContain('<html lang="hi" dir="ltr">');
  expect(html).toContain('alt="City Clinic"');
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('>अपॉइंटमेंट खोलें</a>');
  expect(html).toContain(`>${LINK}</a>`);
  expect(html).toContain('href="https://clinic.example/u?a=1&amp;b=2"');
  expect(
    textOf(rendered.body, { ...FRAME, language: 'hi', unsubscribe: 'https://clinic.example/u' }),
  ).toMatch(/--\n\nइस तरह के संदेश अब न भेजें:\nhttps:\/\/clinic\.example\/u$/);
});

describe.each(LANGUAGES)('a delay that got shorter, in %s', (language) => {
  const own: OwnText = { subject: 'Late', body: 'We are {minutes} minutes late.\n\n{link}', short: null };
  const said = (minutes: number, text: OwnText | null = null): RenderedMessage =>
    renderMessage(
      MessageKind.appointment_late,
      { ...FACTS, more: { minutes, isShorter: true } },
      language,
      text,
    );

  test('names the time to come at and not the delay, also where it is over and the clinic has own words for one', () => {
    for (const [minutes, time] of [
      [20, '10:50'],
      [0, '10:30'],
    ] as const) {
      const rendered = said(minutes, own);
      expect(rendered).toEqual(said(minutes));
      for (const text of [rendered.subject, rendered.body, rendered.short]) expect(text).toContain(time);
      expect(rendered.body).toContain('{link}');
      expect(namesIn(all(rendered)).filter((name) => name !== 'link')).toEqual([]);
      expect(rendered.subject).not.toMatch(/late|देरी/);
      expect(shortTextOf(rendered.short, FRAME).length).toBeLessThan(320);
    }
  });
});
