import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { placeToken } from './support/api-tokens.js';
import { RunningApp, type Person } from './support/running-app.js';

const TEXT = 'kind language subject body short fields requiredFields requiredShortFields changedAt changedBy';
const LIST = `{ result: messageTexts { ${TEXT} } }`;
const PREVIEW = `query ($input: PreviewMessageInput!) { result: previewMessage(input: $input) {
  subject text html short shortParts unknownFields missingFields unknownShortFields missingShortFields } }`;
const CHANGE = `mutation ($input: ChangeMessageTextInput!) { result: changeMessageText(input: $input) { __typename
  ... on MessageText { ${TEXT} } ... on MessageFieldsRefused { code unknownFields missingFields }
  ... on MessageTextChanged { code text { ${TEXT} } } } }`;
const RESET = `mutation ($kind: MessageKind!, $language: Language!, $changedAt: DateTime) {
  result: resetMessageText(kind: $kind, language: $language, changedAt: $changedAt) { __typename
    ... on MessageText { ${TEXT} } ... on MessageTextChanged { code } } }`;

interface Text {
  __typename: string;
  code?: string;
  kind: string;
  language: string;
  subject: string;
  body: string;
  short: string;
  requiredShortFields: string[];
  fields: string[];
  requiredFields: string[];
  changedAt: string | null;
  changedBy: string | null;
  unknownFields: string[];
  missingFields: string[];
  text: Text;
}
interface Preview {
  subject: string;
  text: string;
  html: string;
  short: string;
  shortParts: number;
  unknownFields: string[];
  missingFields: string[];
  unknownShortFields: string[];
  missingShortFields: string[];
}

let app: RunningApp;
let manager: Person;
let frontDesk: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  manager = { id: await app.records.user('admin'), role: UserRole.admin };
  frontDesk = { id: await app.records.user('admin'), role: UserRole.admin };
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk.id]);
});

afterEach(async () => {
  await app.records.query('truncate message_texts, rate_limits');
});

afterAll(async () => {
  await app?.stop();
});

async function as<Result>(
  query: string,
  variables: Record<string, unknown> = {},
  who: Person = manager,
): Promise<Result> {
  const { data, errors } = await app.sendAs<{ result: Result }>(query, variables, who);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data!.result;
}

const REMINDER = { kind: 'appointment_reminder', language: 'en' };
const input = (more: Record<string, unknown> = {}): { input: Record<string, unknown> } => ({
  input: {
    ...REMINDER,
    subject: 'See you soon, {name}',
    body: 'Your time with {doctor} is {date}, {time}.\n\nTell us here:\n{link}',
    ...more,
  },
});

async function textOf(kind: string, language = 'en'): Promise<Text> {
  const texts = await as<Text[]>(LIST);
  return texts.find((text) => text.kind === kind && text.language === language)!;
}

describe('the words of messages', () => {
  it('are the product’s until the clinic puts its own in place, and again when it takes them back', async () => {
    const before = await textOf('appointment_reminder');
    expect(before).toMatchObject({ changedAt: null, changedBy: null, requiredFields: ['link'] });
    expect(before.fields).toEqual(expect.arrayContaining(['name', 'visits', 'doctor', 'link']));
    const changed = await as<Text>(CHANGE, input());
    expect(changed).toMatchObject({ __typename: 'MessageText', subject: 'See you soon, {name}' });
    expect(changed.body.split('\n\n')).toHaveLength(2);
    expect(await textOf('appointment_reminder')).toMatchObject({
      body: changed.body,
      changedAt: changed.changedAt,
    });
    expect(await textOf('appointment_reminder', 'hi')).toMatchObject({ changedAt: null });
    const reset = await as<Text>(RESET, { ...REMINDER, changedAt: changed.changedAt });
    expect(reset).toMatchObject({ __typename: 'MessageText', body: before.body, changedAt: null });
  });

  it('of text messages are the clinic’s, too, where it says so, and else the product’s', async () => {
    const before = await textOf('appointment_reminder');
    expect(before.requiredShortFields).toEqual(['link']);
    const short = 'Soon: {date}. {link}';
    const own = await as<Text>(CHANGE, input({ short }));
    expect(own.short).toBe(short);
    const preview = (more: object): Promise<Preview> =>
      as<Preview>(PREVIEW, { input: { ...REMINDER, ...more } });
    const shown = await preview({});
    expect(shown.short).toMatch(/^Soon: \w+.*\. https?:/);
    expect(shown).toMatchObject({ shortParts: 1, unknownShortFields: [], missingShortFields: [] });
    expect(await preview({ short: `{reason} ${'न'.repeat(71)}` })).toMatchObject({
      unknownFields: [],
      unknownShortFields: ['reason'],
      missingShortFields: ['link'],
    });
    expect((await preview({ short: `${'न'.repeat(71)}` })).shortParts).toBe(2);
    expect(await as<Text>(CHANGE, input({ short: 'Soon', changedAt: own.changedAt }))).toMatchObject({
      code: 'MESSAGE_FIELDS_REFUSED',
      missingFields: ['link'],
    });
    const [row] = await app.records.query('select short from message_texts');
    expect(row).toEqual({ short });
    // What is as the product has it changes with the product.
    const same = await as<Text>(CHANGE, input({ short: before.short, changedAt: own.changedAt }));
    expect(same.short).toBe(before.short);
    expect(await app.records.query('select short from message_texts')).toEqual([{ short: null }]);
    const empty = input({ short: '', changedAt: same.changedAt });
    expect(await app.codeOf(CHANGE, empty, manager)).toBe('BAD_USER_INPUT');
  });

  it('stand in the record of acts with who changed them, and without the words', async () => {
    const { changedAt } = await as<Text>(CHANGE, input());
    await as<Text>(RESET, { ...REMINDER, changedAt });
    const rows = await app.records.query<{ actor_id: string; details: object }>(
      `select actor_id, details from audit_events where action = 'message_text.changed' order by occurred_at`,
    );
    expect(rows.slice(-2).map(({ details }) => details)).toEqual([
      { kind: 'appointment.reminder', language: 'en', reset: false },
      { kind: 'appointment.reminder', language: 'en', reset: true },
    ]);
    expect(rows.at(-1)!.actor_id).toBe(manager.id);
  });

  it('name only fields that there are, and each that is needed', async () => {
    expect(await as<Text>(CHANGE, input({ body: 'For {reason}, {doctr}' }))).toMatchObject({
      code: 'MESSAGE_FIELDS_REFUSED',
      unknownFields: ['reason', 'doctr'],
      missingFields: ['link'],
    });
    const secret = input({ subject: 'Go to {link}' });
    expect(await as<Text>(CHANGE, secret)).toMatchObject({ unknownFields: ['link'] });
    expect(await app.codeOf(CHANGE, input({ subject: ' \u200b ' }), manager)).toBe('BAD_USER_INPUT');
    expect(await app.codeOf(CHANGE, input({ body: 'x'.repeat(4_001) }), manager)).toBe('BAD_USER_INPUT');
    expect(await textOf('appointment_reminder')).toMatchObject({ changedAt: null });
  });

  it('are changed only as they were seen, also by two at once', async () => {
    const both = await Promise.all([
      as<Text>(CHANGE, input({ subject: 'One' })),
      as<Text>(CHANGE, input({ subject: 'Two' })),
    ]);
    const kept = both.find(({ __typename }) => __typename === 'MessageText')!;
    const refused = both.find(({ __typename }) => __typename === 'MessageTextChanged')!;
    expect(refused).toMatchObject({ code: 'MESSAGE_TEXT_CHANGED', text: { subject: kept.subject } });
    expect(await as<Text>(RESET, { ...REMINDER, changedAt: null })).toMatchObject({
      code: 'MESSAGE_TEXT_CHANGED',
    });
    expect(await as<Text>(CHANGE, input({ subject: 'Three', changedAt: kept.changedAt }))).toMatchObject({
      subject: 'Three',
    });
  });
});

describe('a preview', () => {
  it('shows every kind in every language, of people who say that they are made up', async () => {
    for (const { kind, language } of await as<Text[]>(LIST)) {
      const preview = await as<Preview>(PREVIEW, { input: { kind, language } });
      expect(preview).toMatchObject({ unknownFields: [], missingFields: [] });
      // Where nobody is named, the address says it.
      expect(preview.text).toMatch(
        language === 'en' ? /Example|123456|clinic\.example/ : /उदाहरण|123456|clinic\.example/,
      );
      expect(`${preview.subject}${preview.text}${preview.short}`).not.toMatch(/[{}]/);
    }
  });

  it('tries words, says what of them is wrong, and lets none of them be markup', async () => {
    const preview = await as<Preview>(PREVIEW, {
      input: { ...REMINDER, subject: '<b>{doctor}', body: '<script>{reason}</script>\n\nHello {name}' },
    });
    expect(preview).toMatchObject({
      subject: '<b>Dr Ravi Example',
      unknownFields: ['reason'],
      missingFields: ['link'],
    });
    expect(preview.html).toContain('Hello Asha Example');
    expect(preview.html).not.toMatch(/<script|<b>/);
  });
});

describe('who may not', () => {
  it('is the front desk, a doctor, a patient, a visitor, and a token', async () => {
    const doctor = { id: await app.records.user('doctor'), role: UserRole.doctor };
    const patient = { id: await app.records.patient(), role: UserRole.patient };
    const { text } = await placeToken(app, manager.id, Object.values(TokenScope));
    for (const [query, variables] of [
      [LIST, {}],
      [PREVIEW, { input: REMINDER }],
      [CHANGE, input()],
      [RESET, REMINDER],
    ] as const) {
      for (const who of [frontDesk, doctor, patient]) {
        expect(await app.codeOf(query, variables, who)).toBe('FORBIDDEN');
      }
      expect(await app.codeOf(query, variables, null)).toBe('UNAUTHENTICATED');
      expect((await app.send(query, variables, text)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
