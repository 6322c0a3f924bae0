import { createHash, randomUUID } from 'node:crypto';
import { PLACE } from '../src/appointments/appointment.queries.js';
import type { Wish } from './clinic-data.js';
import { runStatement, type Workload } from './workload.js';

const BOOK = `mutation Book($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    __typename
    ... on Appointment { id status scheduledAt endsAt minutes fee currency version }
    ... on NamedError { code message }
  }
}`;

const BOOKED = '{"data":{"bookAppointment":{"__typename":"Appointment","id":"';

/** Books times that are free, each of them once, for a patient each. */
export function bookingWorkload(wishes: readonly Wish[]): Workload {
  const run = randomUUID();
  let next = 0;
  const take = (): { wish: Wish; key: string } => {
    const wish = wishes[next];
    if (wish === undefined) throw new Error('There are no more free times to book: prepare more of them');
    next += 1;
    return { wish, key: `${run}-${next}` };
  };
  return {
    name: 'booking',
    overHttp: async (connection) => {
      const { wish, key } = take();
      const input = {
        doctorId: wish.doctorId,
        clinicId: wish.clinicId,
        visitTypeId: wish.visitTypeId,
        startsAt: wish.startsAt,
        idempotencyKey: key,
      };
      const { status, body } = await connection.post(
        JSON.stringify({ query: BOOK, variables: { input } }),
        wish.patient.accessToken,
      );
      return status === 200 && body.startsWith(BOOKED) ? null : body;
    },
    asSql: async (client) => {
      const { wish, key } = take();
      const hash = createHash('sha256').update(key).digest('base64url');
      const result = await runStatement(client, PLACE, [
        'book',
        wish.patient.id,
        wish.doctorId,
        wish.clinicId,
        wish.visitTypeId,
        [wish.startsAt],
        new Date(),
        wish.patient.id,
        false,
        null,
        null,
        null,
        null,
        key,
        hash,
        null,
        null,
        null,
      ]);
      return result.rowCount === 1 ? null : 'nothing booked';
    },
  };
}
