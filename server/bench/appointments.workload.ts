import type { Person } from './clinic-data.js';
import { numberSequence, pick, runStatement, type Workload } from './workload.js';

const ROWS = 50;

const LIST = `query Past($first: Int!) {
  myAppointments(period: PAST, first: $first) {
    edges {
      cursor
      node {
        id status scheduledAt endsAt minutes reason fee currency
        doctor { fullName specialization { name } }
        patient { fullName }
        clinic { name }
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** What the list shows, in one statement: $1 patient, $2 now, $3 rows. */
const JOINED = {
  name: 'bench_appointments',
  text: `select a.id, a.status, a.scheduled_at, upper(a.visit) as ends_at,
      (extract(epoch from a.duration) / 60)::int as minutes, a.reason, a.fee, a.currency,
      person.full_name as doctor, s.name as specialization, u.full_name as patient, c.name as clinic
    from appointments a
    join doctors d on d.id = a.doctor_id
    join users person on person.id = d.user_id
    join specializations s on s.id = d.specialization_id
    join users u on u.id = a.patient_id
    join clinics c on c.id = a.clinic_id
    where a.patient_id = $1 and a.status <> 'held'
      and not (a.status in ('pending', 'confirmed', 'checked_in') and upper(a.visit) > $2)
    order by a.scheduled_at desc, a.id desc limit $3`,
};

/** The last fifty visits of a patient, with doctor, patient and clinic. */
export function appointmentsWorkload(patients: readonly Person[]): Workload {
  const body = JSON.stringify({ query: LIST, variables: { first: ROWS } });
  const [overHttp, asSql] = [numberSequence(2), numberSequence(2)];
  return {
    name: 'appointments',
    overHttp: async (connection) => {
      const answer = await connection.post(body, pick(patients, overHttp).accessToken);
      const isRight =
        answer.status === 200 &&
        answer.body.startsWith('{"data":{"myAppointments":{"edges":[{"cursor":"') &&
        answer.body.split('"specialization":{"name":"Specialty ').length === ROWS + 1;
      return isRight ? null : answer.body;
    },
    asSql: async (client) => {
      const { rowCount } = await runStatement(client, JOINED, [
        pick(patients, asSql).id,
        new Date(),
        ROWS + 1,
      ]);
      return rowCount === ROWS + 1 ? null : `${rowCount} rows`;
    },
  };
}
