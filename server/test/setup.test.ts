import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { TestClinic } from './support/clinic.js';
import { RunningApp, type Person } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

const now = new Date('2026-03-02T12:00:00Z');

let app: RunningApp;
let place: TestClinic;
let manager: Person;
let frontDesk: Person;
let doctor: Person;
let patient: Person;

async function visitor(who: Person | null): Promise<Visitor> {
  const of = new Visitor(app.app);
  of.accessToken = who === null ? null : await app.tokenFor(who.id, who.role);
  return of;
}

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  manager = { id: await app.records.user('admin'), role: 'admin' };
  frontDesk = { id: await app.records.user('admin'), role: 'admin' };
  await app.records.query('update users set is_front_desk = true where id = $1', [frontDesk.id]);
  patient = { id: await app.records.patient(), role: 'patient' };
});

afterAll(async () => app.stop());

const ORGANIZATION = `{ organization { name currency country languages logoUrl isSetUp } }`;
const PROGRESS = `{ setup { finishedAt missing } }`;
const FINISH = `mutation { finishSetup { __typename ... on Organization { isSetUp } ... on SetupIncomplete { code missing } } }`;
const UPDATE = `mutation ($input: SettingsInput!) { updateSettings(input: $input) { organizationName languages } }`;
const UPLOAD = `mutation ($file: Upload!) { uploadLogo(file: $file) { logoUrl } }`;
const REMOVE = `mutation { removeLogo { logoUrl } }`;

interface Logo {
  logoUrl: string | null;
}

/** A wide logo with a see-through ground, as designers hand them over. */
function logo(): Promise<Buffer> {
  const background = { r: 10, g: 90, b: 120, alpha: 0.5 };
  return sharp({ create: { width: 960, height: 320, channels: 4, background } })
    .png()
    .toBuffer();
}

describe('an empty installation', () => {
  it('says to everybody what it is called, and that it is not set up', async () => {
    expect((await app.sendAs(ORGANIZATION, {}, null)).data).toEqual({
      organization: {
        name: 'Smart Healthcare',
        currency: 'USD',
        country: 'US',
        languages: ['en', 'hi'],
        logoUrl: null,
        isSetUp: false,
      },
    });
  });

  it('tells what patients still need, step by step, and is set up only when they could book', async () => {
    const missing = async () =>
      (await app.sendAs<{ setup: { missing: string[] } }>(PROGRESS, {}, manager)).data?.setup.missing;
    const refused = { finishSetup: { __typename: 'SetupIncomplete', code: 'SETUP_INCOMPLETE' } };
    expect(await missing()).toEqual(['clinic', 'doctor', 'hours']);
    expect((await app.sendAs(FINISH, {}, manager)).data).toMatchObject(refused);

    place = await app.records.clinic();
    doctor = { id: place.doctorUserId, role: 'doctor' };
    await app.records.query('update doctors set is_active = false where id = $1', [place.doctorId]);
    expect(await missing()).toEqual(['doctor', 'hours']);
    await app.records.query('update doctors set is_active = true where id = $1', [place.doctorId]);
    expect(await missing()).toEqual(['hours']);
    // Hours gone by help nobody.
    await app.records.open(place, new Date('2026-03-01T14:00:00Z'), new Date('2026-03-01T17:00:00Z'));
    expect(await missing()).toEqual(['hours']);
    expect((await app.sendAs(FINISH, {}, manager)).data).toMatchObject({
      finishSetup: { missing: ['hours'] },
    });

    await app.records.open(place, new Date('2026-03-03T14:00:00Z'), new Date('2026-03-03T17:00:00Z'));
    expect(await missing()).toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      const done = { __typename: 'Organization', isSetUp: true };
      expect((await app.sendAs(FINISH, {}, manager)).data).toEqual({ finishSetup: done });
    }
    const audited = await app.records.query(
      `select actor_id from audit_events where action = 'organization.set_up'`,
    );
    expect(audited).toEqual([{ actor_id: manager.id }]);
    expect((await app.sendAs(PROGRESS, {}, manager)).data).toEqual({
      setup: { finishedAt: now.toISOString(), missing: [] },
    });
  });

  it('is set up by managers alone', async () => {
    for (const query of [PROGRESS, FINISH, REMOVE]) {
      expect((await app.sendAs(query, {}, null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      for (const who of [patient, doctor, frontDesk]) {
        expect((await app.sendAs(query, {}, who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
  });
});

describe('the languages', () => {
  it('keep their order, lose doubles, and are at least one that is known', async () => {
    const answer = await app.sendAs(UPDATE, { input: { languages: ['hi', 'en', 'hi'] } }, manager);
    expect(answer.data).toMatchObject({ updateSettings: { languages: ['hi', 'en'] } });
    expect((await app.sendAs(ORGANIZATION, {}, null)).data).toMatchObject({
      organization: { languages: ['hi', 'en'] },
    });
    expect(
      (await app.sendAs(UPDATE, { input: { languages: [] } }, manager)).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'languages' }],
    });
    const unknown = await app.sendAs(UPDATE, { input: { languages: ['xx'] } }, manager);
    expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the logo', () => {
  it('is fitted, keeps its shape and ground, and is served to everybody', async () => {
    const { data } = await (await visitor(manager)).upload<{ uploadLogo: Logo }>(UPLOAD, await logo());
    const address = data!.uploadLogo.logoUrl;
    expect(address).toMatch(/^\/media\/logos\/[A-Za-z0-9_-]{24}-\d+-[A-Za-z0-9_-]{43}\.webp$/);
    const response = await fetch(`${app.app.url}${address}`);
    expect(response.headers.get('content-type')).toBe('image/webp');
    const stored = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(stored).toMatchObject({ format: 'webp', width: 192, height: 64, hasAlpha: true });
    expect((await app.sendAs(ORGANIZATION, {}, null)).data).toMatchObject({
      organization: { logoUrl: address },
    });
  });

  it('goes when another comes or it is taken away, and each is audited', async () => {
    const of = await visitor(manager);
    const first = (await of.upload<{ uploadLogo: Logo }>(UPLOAD, await logo())).data!.uploadLogo.logoUrl;
    const second = (await of.upload<{ uploadLogo: Logo }>(UPLOAD, await logo())).data!.uploadLogo.logoUrl;
    expect(second).not.toBe(first);
    expect((await fetch(`${app.app.url}${first}`)).status).toBe(404);
    expect((await of.ask(REMOVE)).data).toEqual({ removeLogo: { logoUrl: null } });
    expect((await fetch(`${app.app.url}${second}`)).status).toBe(404);
    const audited = await app.records.query<{ action: string }>(
      `select action from audit_events where action like 'organization.logo%' order by occurred_at, id`,
    );
    expect(audited.at(-1)?.action).toBe('organization.logo_removed');
    expect(audited.filter(({ action }) => action === 'organization.logo_set').length).toBeGreaterThan(1);
  });

  it('is refused where it is no picture', async () => {
    const answer = await (await visitor(manager)).upload(UPLOAD, Buffer.from('<svg/>'));
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ field: 'file', rule: 'picture' }],
    });
  });

  it('is set by managers alone', async () => {
    expect((await (await visitor(null)).upload(UPLOAD, await logo())).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    for (const who of [patient, doctor, frontDesk]) {
      const answer = await (await visitor(who)).upload(UPLOAD, await logo());
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
