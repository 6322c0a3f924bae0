import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanEmail, emailKey } from '../src/accounts/account.rules.js';
import { RunningApp, type Person } from './support/running-app.js';
import type { TestClinic } from './support/clinic.js';

let app: RunningApp;
let place: TestClinic;
let specializationId: string;
let manager: Person;
let people = 0;

beforeAll(async () => {
  app = await RunningApp.start();
  place = await app.records.clinic();
  manager = { id: await app.records.user('admin'), role: 'admin' };
  const [row] = await app.records.query<{ id: string }>('select id from specializations limit 1');
  specializationId = row!.id;
});

afterAll(async () => app.stop());

beforeEach(async () => {
  await app.records.query('delete from rate_limits');
});

const CODE = '{ __typename ... on NamedError { code } }';

/** Everything that is named by a text of its own, with what answers when that is taken. */
const NAMED: Record<
  string,
  { save: (text: string) => Promise<string>; taken: string; forms: [string, string][] }
> = {
  clinic: {
    taken: 'NAME_TAKEN',
    save: (name) =>
      outcome(`mutation ($input: ClinicInput!) { saved: saveClinic(input: $input) ${CODE} }`, {
        name,
        address: '2 Side Street',
        city: 'Delhi',
        latitude: 28.6,
        longitude: 77.2,
        timeZone: 'Asia/Kolkata',
      }),
    forms: [
      ['Ähre Clinic', 'ähre  CLINIC'],
      ['Café Straße', 'CAFE\u0301 STRASSE'],
      ['Ⅷ ward', 'VIII Ward'],
      ['क्लिनिक क्‍ष', 'क्लिनिकक्ष'],
      ['St. Mary', 'ST.MARY'],
    ],
  },
  'field of medicine': {
    taken: 'NAME_TAKEN',
    save: (name) =>
      outcome(
        `mutation ($input: SpecializationInput!) { saved: saveSpecialization(input: $input) ${CODE} }`,
        {
          name,
          category: 'Medicine',
        },
      ),
    forms: [
      ['Øre, næse og hals', 'ØRE, NÆSE OG HALS'],
      ['ΑΊΜΑΤΟΣ', 'Αίματος'],
      ['Кардиология', 'КАРДИОЛОГИ\u042f'],
      ['ﬁeld', 'FIELD'],
    ],
  },
  licence: {
    taken: 'LICENSE_TAKEN',
    save: (licenseNumber) =>
      outcome(`mutation ($input: CreateDoctorInput!) { saved: createDoctor(input: $input) ${CODE} }`, {
        ...somebody(),
        licenseNumber,
        specializationId,
        degree: 'MD',
        consultationFee: 5_000,
        clinicIds: [place.clinicId],
      }),
    forms: [
      ['mh 12 345', 'MH12345'],
      ['ＡＢ-１', 'ab-1'],
      ['É-1', 'e\u0301-1'],
    ],
  },
  'email address': {
    taken: 'EMAIL_TAKEN',
    save: (email) =>
      outcome(
        `mutation ($input: InviteAdministratorInput!) { saved: inviteAdministrator(input: $input) ${CODE} }`,
        {
          ...somebody(),
          email,
        },
      ),
    forms: [
      ['Ana@Example.org', 'aNA@EXAMPLE.ORG'],
      ['kay@m\u00fcnchen.example', 'Kay@xn--mnchen-3ya.example'],
      ['lou@MU\u0308NCHEN.example', 'lou@münchen.example'],
      ['आशा@उदाहरण.भारत', 'आशा@xn--p1b6ci4b4b3a.xn--h2brj9c'],
      ['ren\u00e9@example.org', 'RENE\u0301@example.org'],
    ],
  },
};

function somebody(): { fullName: string; email: string } {
  people += 1;
  return { fullName: 'New Person', email: `new${people}@example.org` };
}

/** What came of it: the code of a named error, else `saved`. */
async function outcome(query: string, input: Record<string, unknown>): Promise<string> {
  const { data, errors } = await app.sendAs<{ saved: { code?: string } }>(query, { input }, manager);
  if (data === null) throw new Error(JSON.stringify(errors));
  return data.saved.code ?? 'saved';
}

describe.each(Object.entries(NAMED))('one %s', (_, { save, taken, forms }) => {
  it.each(forms)('is %s and %s', async (one, other) => {
    expect(await save(one)).toBe('saved');
    expect(await save(other)).toBe(taken);
    expect(await save(one)).toBe(taken);
  });

  it('stays one when its spellings are sent at once', async () => {
    const stem = `race${(people += 1)}`;
    const domain = taken === 'EMAIL_TAKEN' ? '@münchen.example' : '';
    const spellings = [
      stem,
      stem.toUpperCase(),
      `R${stem.slice(1)}`,
      `${stem}\u200b`,
      ` ${stem}`,
      `${stem}\u00a0`,
    ];
    const outcomes = await Promise.all(
      spellings.map((text, index) =>
        save(text.trim() + (index % 2 === 0 ? domain : domain.replace('münchen', 'xn--mnchen-3ya'))),
      ),
    );
    expect(outcomes.sort()).toEqual([...Array<string>(5).fill(taken), 'saved'].sort());
  });

  it('is another one when a letter, an accent or a sign differs', async () => {
    const end = taken === 'EMAIL_TAKEN' ? '@example.net' : '';
    for (const text of ['nora', 'nóra', 'nora-', 'nara', 'नोरा', 'नोरी']) {
      expect([text, await save(`${text}${end}`)]).toEqual([text, 'saved']);
    }
  });
});

describe('an email address', () => {
  it.each([
    ['Zoe@MÜNCHEN.example', 'Zoe@xn--mnchen-3ya.example'],
    [' a.b+c@Example.ORG ', 'a.b+c@example.org'],
    ['a@example\u3002org', 'a@example.org'],
    ['a@fu\u00dfball.example', 'a@xn--fuball-cta.example'],
    ['ａｎａ．ｂ＋ｃ＠ｅｘａｍｐｌｅ．org', 'ana.b+c@example.org'],
    ['a@example.org.', 'a@example.org'],
  ])('%s is kept as %s', (text, kept) => expect(cleanEmail(text)).toBe(kept));

  it.each([
    '',
    'a',
    'a@',
    '@b.org',
    'a@b',
    'a b@c.org',
    'a@xn--\u0300.org',
    'a@example.org..',
    // Each would be kept as a@example.org, which nobody has written.
    ...['/b', '?b', '#b', '\\b', ':25', '／b', '？b', '℀'].map((rest) => `a@example.org${rest}`),
    'a@exa%6dple.org',
    'a@exa％6dple.org',
    `${'ü'.repeat(50)}@${'ü'.repeat(49)}.org`,
  ])('%s is none', (text) => expect(cleanEmail(text)).toBeNull());

  it('is counted as one in whatever spelling its owner is looked for', () => {
    const keys = [
      'ren\u00e9@münchen.example',
      'RENE\u0301@xn--mnchen-3ya.example',
      'René@MÜNCHEN.EXAMPLE',
    ].map(emailKey);
    expect(new Set(keys).size).toBe(1);
    expect(emailKey('rene@münchen.example')).not.toBe(keys[0]);
  });

  it('signs in in every spelling, and is found in every one', async () => {
    const password = 'four plain words here';
    const registered = await app.send<{ registerPatient: { user: { id: string; email: string } } }>(
      `mutation ($input: RegisterPatientInput!) { registerPatient(input: $input) { ... on Session { user { id email } } } }`,
      {
        input: {
          fullName: 'Jo Doe',
          email: 'Jörg@Bücher.example',
          password,
          contactNumber: '+4930123456',
          dateOfBirth: '1990-02-28',
        },
      },
    );
    const { id, email } = registered.data!.registerPatient.user;
    expect(email).toBe('Jörg@xn--bcher-kva.example');
    for (const spelling of ['jörg@bücher.example', 'JO\u0308RG@XN--BCHER-KVA.example', email]) {
      const signedIn = await app.send(
        `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { user { id } } } }`,
        { input: { email: spelling, password } },
      );
      expect([spelling, signedIn.data]).toEqual([spelling, { signIn: { user: { id } } }]);
      const found = await app.sendAs<{ users: { edges: { node: { id: string } }[] } }>(
        'query ($text: String!) { users(filter: { text: $text }) { edges { node { id } } } }',
        { text: spelling },
        manager,
      );
      expect(found.data?.users.edges.map(({ node }) => node.id)).toEqual([id]);
    }
  });

  it('has its domain in the one form in the database, too', async () => {
    await expect(app.records.change(manager.id, { email: 'a@münchen.example' })).rejects.toMatchObject({
      constraint: 'users_email_domain',
    });
    await expect(app.records.change(manager.id, { email: 'a@Example.org' })).rejects.toMatchObject({
      constraint: 'users_email_domain',
    });
  });
});
