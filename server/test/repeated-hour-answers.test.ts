import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TokenScope } from '../src/api/token-scope.js';
import { placeToken } from './support/api-tokens.js';
import { Assistant } from './support/assistant.js';
import type { TestClinic } from './support/clinic.js';
import { RunningApp } from './support/running-app.js';

/** Two visits of one night, both at half past one by New York's clock. */
const NOW = new Date('2026-10-20T12:00:00Z');
const STARTS = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'] as const;
/** What tells each of the two: an instant with its distance from UTC, or the name of the clock at that time. */
const TOLD = [
  /2026-11-01[T ]05:30:00(\.000)?(Z|\+00)|20261101T053000Z|01:30 GMT-4/,
  /2026-11-01[T ]06:30:00(\.000)?(Z|\+00)|20261101T063000Z|01:30 GMT-5/,
] as const;

let app: RunningApp;
let place: TestClinic;
let patientId: string;
let bearer: string;
const ids: string[] = [];

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => NOW });
  place = await app.records.clinic({ timeZone: 'America/New_York' });
  await app.records.open(place, new Date('2026-11-01T04:00:00Z'), new Date('2026-11-01T09:00:00Z'));
  patientId = await app.records.patient();
  bearer = (await placeToken(app, patientId, Object.values(TokenScope))).text;
});

afterAll(async () => app.stop());

async function textAt(path: string, token: string | null = bearer): Promise<string> {
  const response = await fetch(new URL(path, app.app.url), {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await app.sendAs(query, variables, { id: patientId, role: 'patient' });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return JSON.stringify(data);
}

describe('an hour that repeats', () => {
  const times = (): Readonly<Record<string, () => Promise<string>>> => {
    const { doctorId, visitTypeId, clinicId } = place;
    const days = 'from=2026-11-01&to=2026-11-01';
    return {
      GraphQL: () =>
        answer(
          `query ($doctorId: ID!, $visitTypeId: ID!) { freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId,
            from: "2026-11-01", to: "2026-11-01") { days { starts } } }`,
          { doctorId, visitTypeId },
        ),
      REST: () => textAt(`/api/v1/doctors/${doctorId}/free-times?visitTypeId=${visitTypeId}&${days}`, null),
      assistants: async () =>
        JSON.stringify(
          await new Assistant(app.app.url).call('find_times', {
            doctorId,
            visitTypeId,
            clinicId,
            from: '2026-11-01',
          }),
        ),
    };
  };

  it.each(['GraphQL', 'REST', 'assistants'])('is offered as two times by %s', async (name) => {
    const text = await times()[name]!();
    for (const told of TOLD) expect(text).toMatch(told);
  });

  describe('once both are booked', () => {
    beforeAll(async () => {
      for (const startsAt of STARTS) {
        const [visit] = await app.records.query<{ id: string }>(
          `select id from place_appointment('book', $1, $2, $3, $4, array[$5::timestamptz], $6, p_actor => $1)`,
          [patientId, place.doctorId, place.clinicId, place.visitTypeId, startsAt, NOW],
        );
        ids.push(visit!.id);
      }
    });

    /** What each way answers of one of the two visits. */
    const ways: Readonly<Record<string, (id: string) => Promise<string>>> = {
      GraphQL: (id) => answer('query ($id: ID!) { appointment(id: $id) { scheduledAt } }', { id }),
      REST: async (id) => {
        const { scheduledAt } = JSON.parse(await textAt(`/api/v1/appointments/${id}`)) as {
          scheduledAt: string;
        };
        return scheduledAt;
      },
      FHIR: async (id) => {
        const { start } = JSON.parse(await textAt(`/fhir/Appointment/${id}`)) as { start: string };
        return start;
      },
      assistants: async (id) => {
        const { bookings } = (await new Assistant(app.app.url, bearer).call('my_bookings')) as {
          bookings: { appointmentId: string; localTime: string }[];
        };
        return bookings.find(({ appointmentId }) => appointmentId === id)!.localTime;
      },
      calendars: async (id) => {
        const { data } = await app.sendAs<{ made: { path: string } }>(
          'mutation { made: createCalendarFeed(busyOnly: false) { path } }',
          {},
          { id: patientId, role: 'patient' },
        );
        const calendar = await textAt(data!.made.path, null);
        return calendar
          .split('BEGIN:VEVENT')
          .find((event) => event.includes(id))!
          .replace(/DTEND.*/, '');
      },
      'the files of an export': async (id) => {
        const [row] = await app.records.query<{ line: string }>(
          'select row_to_json(a)::text as line from (select scheduled_at from appointments where id = $1) a',
          [id],
        );
        return row!.line;
      },
    };

    it.each(Object.keys(ways))('is told apart by %s', async (name) => {
      const [first, second] = [await ways[name]!(ids[0]!), await ways[name]!(ids[1]!)];
      expect(first).toMatch(TOLD[0]);
      expect(first).not.toMatch(TOLD[1]);
      expect(second).toMatch(TOLD[1]);
      expect(second).not.toMatch(TOLD[0]);
    });
  });

  it('is stored nowhere without saying which turn of it is meant', async () => {
    const columns = await app.records.query<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.columns
       where table_schema = 'public' and data_type = 'timestamp without time zone' order by 1`,
    );
    // An absence is of the wall's clock at every clinic of its doctor, and takes both turns of such an hour.
    expect(columns.map(({ column }) => column)).toEqual(['leave.ends_at', 'leave.starts_at']);
  });
});
