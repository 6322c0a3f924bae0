import type { QueryRunner } from 'typeorm';

/** For migrations: changes the list of kinds that events may have. */
export async function setEventKinds(
  runner: QueryRunner,
  change: (kinds: readonly string[]) => readonly string[],
): Promise<void> {
  await setList(runner, 'events', 'kind', 'events_kind_known', change);
}

/** For migrations: acts that the record may hold from now on. Rows that a list allows cannot be taken away again. */
export async function addAuditActions(runner: QueryRunner, added: readonly string[]): Promise<void> {
  await setList(runner, 'audit_events', 'action', 'audit_events_action_known', (actions) =>
    [...new Set([...actions, ...added])].sort(),
  );
}

async function setList(
  runner: QueryRunner,
  table: string,
  column: string,
  name: string,
  change: (known: readonly string[]) => readonly string[],
): Promise<void> {
  const [constraint] = (await runner.query(
    'select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1',
    [name],
  )) as [{ text: string }];
  const former = [...constraint.text.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, each = '']) => each);
  const known = change(former).map((each) => `'${each}'`);
  await runner.query(`alter table ${table}
    drop constraint ${name},
    add constraint ${name} check (${column} in (${known.join(', ')}))`);
}
