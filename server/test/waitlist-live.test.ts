import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestClinic } from './support/clinic.js';
import { LiveSocket } from './support/live-socket.js';
import { RunningApp, type Person } from './support/running-app.js';
import { until } from './support/until.js';

const OWN = 'subscription { myWaitlistChanged { id state offers { id state } } }';
const ALL = 'subscription { waitlistChanged { id state patient { id } } }';
const JOIN = `mutation ($input: WaitlistWishInput!) { joinWaitlist(input: $input) { ... on WaitlistEntry { id } } }`;
const ANSWER = `mutation ($id: ID!) { answerOffer(id: $id, answer: accept) { __typename } }`;
const DAY = 86_400_000;

let app: RunningApp;
let place: TestClinic;
let who: Person;
let other: Person;
let desk: Person;
/** In two days, at noon. */
const startsAt = new Date((Math.floor(Date.now() / DAY) + 2) * DAY + DAY / 2);

beforeAll(async () => {
  app = await RunningApp.start();
  desk = { id: await app.records.user('admin'), role: 'admin' };
}, 60_000);

afterAll(async () => app?.stop());

beforeEach(async () => {
  place = await app.records.clinic();
  await app.records.open(place, startsAt, new Date(startsAt.getTime() + DAY / 4));
  who = { id: await app.records.patient(), role: 'patient' };
  other = { id: await app.records.patient(), role: 'patient' };
});

async function join(): Promise<string> {
  const date = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const input = { doctorId: place.doctorId, firstDate: date(0), lastDate: date(7) };
  const { data } = await app.sendAs<{ joinWaitlist: { id: string } }>(JOIN, { input }, who);
  return data!.joinWaitlist.id;
}

/** As a round does. */
async function offer(entryId: string): Promise<string> {
  const [opening] = await app.records.query<{ id: string }>(
    `insert into waitlist_openings (doctor_id, clinic_id, starts_at, next_at, created_at)
     values ($1, $2, $3, now() + interval '2 hours', now()) returning id`,
    [place.doctorId, place.clinicId, startsAt],
  );
  const [made] = await app.records.query<{ id: string }>(
    `select id from offer_waitlist_time($1, $2, $3, 1, 1, '{doctor}', now() + interval '1 hour', null, now())`,
    [opening!.id, entryId, place.visitTypeId],
  );
  app.app.events.ping();
  return made!.id;
}

describe('the waitlist as it changes', () => {
  it('is heard of by whose it is and by staff, by nobody else, and never where it was taken back', async () => {
    const sockets = await Promise.all([who, other, desk].map((each) => LiveSocket.open(app, each)));
    const mine = await sockets[0]!.watch(OWN);
    const theirs = await sockets[1]!.watch(OWN);
    const staff = await sockets[2]!.watch(ALL);
    const id = await join();
    await until('joining', () => mine.heard.length > 0 && staff.heard.length > 0);
    await app.app.database
      .transaction(async (tx) => {
        await tx.query(`update waitlist_entries set notice_minutes = 1 where id = $1`, [id]);
        throw new Error('taken back');
      })
      .catch(() => undefined);
    const offerId = await offer(id);
    await until('the offer', () => mine.heard.length > 1 && staff.heard.length > 1);
    await app.sendAs(ANSWER, { id: offerId }, who);
    await until('the answer', () => mine.heard.length > 2 && staff.heard.length > 2);
    const own = (state: string, offers: unknown[]) => ({ myWaitlistChanged: { id, state, offers } });
    expect(mine.heard).toEqual([
      own('waiting', []),
      own('offered', [{ id: offerId, state: 'open' }]),
      own('fulfilled', [{ id: offerId, state: 'accepted' }]),
    ]);
    const all = (state: string) => ({ waitlistChanged: { id, state, patient: { id: who.id } } });
    expect(staff.heard).toEqual([all('waiting'), all('offered'), all('fulfilled')]);
    expect(theirs.heard).toEqual([]);
    for (const { client } of sockets) await client.dispose();
  });

  it('is closed to those whose it is not', async () => {
    const doctor: Person = { id: place.doctorUserId, role: 'doctor' };
    const doors: [string, Person | null, string][] = [
      [OWN, null, 'UNAUTHENTICATED'],
      [OWN, doctor, 'FORBIDDEN'],
      [OWN, desk, 'FORBIDDEN'],
      [ALL, null, 'UNAUTHENTICATED'],
      [ALL, who, 'FORBIDDEN'],
      [ALL, doctor, 'FORBIDDEN'],
    ];
    for (const [query, asker, code] of doors) {
      const socket = await LiveSocket.open(app, asker);
      const { heard } = await socket.watch(query);
      expect(heard).toEqual([expect.objectContaining({ code })]);
      await socket.client.dispose();
    }
  });
});
