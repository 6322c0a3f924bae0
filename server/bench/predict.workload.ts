import { FREE_TIMES, type FreeTimesRow } from '../src/availability/free-times.queries.js';
import { PATIENT_HISTORY, type PatientHistoryRow } from '../src/predictions/prediction.queries.js';
import type { BusyDoctor, Person } from './clinic-data.js';
import { numberSequence, pick, runStatement, type Workload } from './workload.js';

const SHOWN = 20;

const PREDICT = `query Suggested($doctorId: ID!, $visitTypeId: ID!, $from: Date!, $to: Date!, $first: Int!) {
  predictSlots(doctorId: $doctorId, visitTypeId: $visitTypeId, from: $from, to: $to, first: $first) {
    clinicId startsAt basis reasons { code text }
  }
}`;

const DAY = 86_400_000;

/** Thirty days of free times ranked for a patient with sixty visits, of which the best are shown. */
export function predictWorkload(
  doctors: readonly BusyDoctor[],
  patients: readonly Person[],
  now: Date,
): Workload {
  const from = new Date(now.getTime() + DAY).toISOString().slice(0, 10);
  const to = new Date(now.getTime() + 30 * DAY).toISOString().slice(0, 10);
  const [overHttp, asSql] = [numberSequence(5), numberSequence(5)];
  return {
    name: 'predict',
    overHttp: async (connection) => {
      const { doctorId, visitTypeId } = pick(doctors, overHttp);
      const variables = { doctorId, visitTypeId, from, to, first: SHOWN };
      const { status, body } = await connection.post(
        JSON.stringify({ query: PREDICT, variables }),
        pick(patients, overHttp).accessToken,
      );
      const isRight =
        status === 200 &&
        body.startsWith('{"data":{"predictSlots":[{"clinicId":"') &&
        body.split('"startsAt"').length === SHOWN + 1;
      return isRight ? null : body;
    },
    asSql: async (client) => {
      const { doctorId, visitTypeId } = pick(doctors, asSql);
      const patient = pick(patients, asSql);
      const known = [patient.id, doctorId, visitTypeId, from, to, new Date(), null];
      const history = await runStatement<PatientHistoryRow>(client, PATIENT_HISTORY, known);
      const values = [doctorId, visitTypeId, null, from, to, new Date(), false, null];
      const free = await runStatement<FreeTimesRow>(client, FREE_TIMES, values);
      const isRight = history.rows[0] !== undefined && (free.rows[0]?.days.length ?? 0) > 0;
      return isRight ? null : 'no history or no free times';
    },
  };
}
