/**
 * From the list of doctors to a booked visit by REST, with nothing but Node:
 *
 *   ADDRESS=http://localhost:4000 EMAIL=patient@demo.test PASSWORD=demo-pass-2026 node book.ts
 *
 * Node from 22.18 runs it as it is. What each route takes and answers: /api/docs.
 */
import { randomUUID } from 'node:crypto';

const api = `${process.env['ADDRESS'] ?? 'http://localhost:4000'}/api/v1`;

interface FreeTime {
  readonly doctorId: string;
  readonly startsAt: string;
  readonly clinic: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly visitType: { readonly id: string };
}

/** A refusal (RFC 9457): `code` is for programs, `detail` for people. */
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly nextFreeTimes?: readonly FreeTime[];
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(`${status} ${problem.code}: ${problem.detail}`);
  }
}

async function ask<Answer>(
  path: string,
  init: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await fetch(`${api}${path}`, {
    method: init.body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  if (!answer.ok) throw new Refused(answer.status, (await answer.json()) as Problem);
  return (await answer.json()) as Answer;
}

async function book(
  time: FreeTime,
  authorization: string,
): Promise<{ id: string; status: string; scheduledAt: string }> {
  const visit = {
    doctorId: time.doctorId,
    clinicId: time.clinic.id,
    visitTypeId: time.visitType.id,
    startsAt: time.startsAt,
  };
  // Kept for the person for some minutes, while they look once more.
  await ask('/holds', { body: visit, headers: { authorization } });
  // One key for each intent: sent again after a lost answer, it books nothing twice.
  const headers = { authorization, 'idempotency-key': randomUUID() };
  return ask('/appointments', { body: visit, headers });
}

const { items } = await ask<{ items: { nextFreeTimes: FreeTime[] }[] }>('/doctors?first=1');
const time = items[0]?.nextFreeTimes[0];
if (time === undefined) throw new Error('Nobody has a free time.');
const { accessToken } = await ask<{ accessToken: string }>('/session', {
  body: { email: process.env['EMAIL'], password: process.env['PASSWORD'] },
});
try {
  const { id, status, scheduledAt } = await book(time, `Bearer ${accessToken}`);
  console.log(
    `${status}: ${scheduledAt} at ${time.clinic.name} (${time.clinic.timeZone}), appointment ${id}`,
  );
} catch (error) {
  if (!(error instanceof Refused) || error.problem.code !== 'SLOT_TAKEN') throw error;
  // Somebody was faster: the answer names the nearest.
  console.log(
    'Taken. Free are:',
    error.problem.nextFreeTimes?.map(({ startsAt }) => startsAt),
  );
}
