import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

const KIND = 'appointment.delayed';

/** By how much a doctor is running late at a clinic on a day. */
export class DoctorDelays1765061000000 implements MigrationInterface {
  name = 'DoctorDelays1765061000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
    await setEventKinds(runner, (kinds) => [...kinds, KIND]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('delete from events where kind = $1', [KIND]);
    await setEventKinds(runner, (kinds) => kinds.filter((kind) => kind !== KIND));
    await runner.query('drop table doctor_delays');
  }
}

/** Changes the list of kinds that events may have. */
async function setEventKinds(
  runner: QueryRunner,
  change: (kinds: readonly string[]) => readonly string[],
): Promise<void> {
  const [constraint] = (await runner.query(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'events_kind_known'`,
  )) as [{ text: string }];
  const former = [...constraint.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, kind = '']) => kind);
  const kinds = change(former).map((kind) => `'${kind}'`);
  await runner.query(`alter table events
    drop constraint events_kind_known,
    add constraint events_kind_known check (kind in (${kinds.join(', ')}))`);
}

/**
 * One for each day of a doctor at a clinic. announcements: how often people were told; told_minutes: what they were told
 * last, null where the delay ended since.
 */
const UP = `
create table doctor_delays (
  id uuid constraint doctor_delays_pkey primary key default new_id(),
  doctor_id uuid not null constraint doctor_delays_doctor_id_fkey references doctors (id) on delete restrict,
  clinic_id uuid not null constraint doctor_delays_clinic_id_fkey references clinics (id) on delete restrict,
  local_date date not null,
  minutes smallint not null,
  said_by uuid not null constraint doctor_delays_said_by_fkey references users (id) on delete restrict,
  said_at timestamptz not null,
  ended_at timestamptz,
  announcements smallint not null default 0,
  told_minutes smallint,
  constraint doctor_delays_once unique (doctor_id, clinic_id, local_date),
  constraint doctor_delays_minutes_range check (minutes between 5 and 120 and minutes % 5 = 0),
  constraint doctor_delays_told_until_end check (ended_at is null or told_minutes is null)
);
`;
