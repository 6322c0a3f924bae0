import { FREE_TIMES, type FreeTimesRow } from '../src/availability/free-times.queries.js';
import type { BusyDoctor, Person } from './clinic-data.js';
import { numberSequence, pick, runStatement, type Workload } from './workload.js';

const FREE = `query FreeTimes($doctorId: ID!, $visitTypeId: ID!, $from: Date!, $to: Date!) {
  freeTimes(doctorId: $doctorId, visitTypeId: $visitTypeId, from: $from, to: $to) {
    doctorId
    visitType { id name minutes }
    days { date clinic { id name timeZone } starts }
  }
}`;

const DAY = 86_400_000;

/**
 * Thirty days of free times of a doctor whose calendar is filled.
 * @param patients who asks; null: visitors, who have no session
 */
export function freeTimesWorkload(
  doctors: readonly BusyDoctor[],
  patients: readonly Person[] | null,
  now: Date,
): Workload {
  const from = new Date(now.getTime() + DAY).toISOString().slice(0, 10);
  const to = new Date(now.getTime() + 30 * DAY).toISOString().slice(0, 10);
  const [overHttp, asSql] = [numberSequence(1), numberSequence(1)];
  return {
    name: 'freeTimes',
    overHttp: async (connection) => {
      const { doctorId, visitTypeId } = pick(doctors, overHttp);
      const { status, body } = await connection.post(
        JSON.stringify({ query: FREE, variables: { doctorId, visitTypeId, from, to } }),
        patients === null ? null : pick(patients, overHttp).accessToken,
      );
      const isRight =
        status === 200 &&
        body.startsWith(`{"data":{"freeTimes":{"doctorId":"${doctorId}"`) &&
        body.includes('"starts":["');
      return isRight ? null : body;
    },
    asSql: async (client) => {
      const { doctorId, visitTypeId } = pick(doctors, asSql);
      const values = [doctorId, visitTypeId, null, from, to, new Date(), false, null];
      const { rows } = await runStatement<FreeTimesRow>(client, FREE_TIMES, values);
      return rows[0] !== undefined && rows[0].days.length > 0 ? null : 'no free times';
    },
  };
}
