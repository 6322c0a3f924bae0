import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { reactive } from 'vue';
import { useMerge } from './use-merge';

interface Pair {
  keep: string;
  remove: string;
}
type Page = Mounted<ReturnType<typeof useMerge>> & { pair: Pair };

async function open(keep: string, remove: string): Promise<Page> {
  const pair = reactive({ keep, remove });
  const mounted = await mountComposable(() =>
    useMerge(
      () => pair.keep,
      () => pair.remove,
    ),
  );
  return { ...mounted, pair };
}

const record = (id: string, visits: string[] = []): Said => ({
  patientRecord: { patient: { id }, visits: { edges: visits.map((visit) => ({ node: { id: visit } })) } },
});

/** Answers the open questions about a record. */
async function answer({ server }: Page, id: string, said: Said = record(id)): Promise<void> {
  for (const asked of server.all('PatientRecord')) {
    if (asked.variables.id === id && asked.isOpen()) await asked.answer(said);
  }
}

async function ready(): Promise<Page> {
  const page = await open('a', 'b');
  await answer(page, 'a');
  await answer(page, 'b');
  return page;
}

/** Both records, or the state that there is instead. */
function shown({ result }: Page): string {
  const state = result.state.value;
  if (state.kind === 'choosing') return `choosing ${state.missing}`;
  return state.kind === 'ready' ? `${state.keep.patient.id}<${state.remove.patient.id}` : state.kind;
}

async function press({ result }: Page): Promise<{ merged: Promise<string | null> }> {
  const merged = result.merge(['full_name']);
  await settle();
  return { merged };
}
const stays = (id: string): Said => ({ mergePatients: { __typename: 'Patient', id } });
const refused = (code: string): Said => ({ mergePatients: { __typename: 'MergeRefused', code } });

describe('two records of one person', () => {
  test('are chosen one after the other, and then shown side by side with their visits', async () => {
    const page = await open('', '');
    expect(shown(page)).toBe('choosing keep');
    page.pair.keep = 'a';
    await settle();
    expect(shown(page)).toBe('choosing remove');
    await answer(page, 'a', record('a', ['1', '2']));
    page.pair.remove = 'b';
    await settle();
    expect(shown(page)).toBe('loading');
    await answer(page, 'b');
    expect(shown(page)).toBe('a<b');
    expect(page.result.state.value).toMatchObject({ keep: { visits: [{ id: '1' }, { id: '2' }] } });
  });

  test('change places, and are never those that were chosen before', async () => {
    const page = await ready();
    Object.assign(page.pair, { keep: 'b', remove: 'a' });
    await settle();
    expect(shown(page)).toBe('b<a');
    page.pair.remove = '';
    await settle();
    page.pair.remove = 'c';
    await settle();
    expect(shown(page)).toBe('loading');
    await answer(page, 'c');
    expect(shown(page)).toBe('b<c');
  });

  test('could not be read, and are with another try', async () => {
    const page = await open('a', 'b');
    await page.server.all('PatientRecord')[0]?.lose();
    await answer(page, 'b');
    expect(shown(page)).toBe('failed');
    page.result.retry();
    await settle();
    await answer(page, 'a');
    await answer(page, 'b');
    expect(shown(page)).toBe('a<b');
  });

  test('are gone when one does not exist, or both are one by now', async () => {
    const page = await open('a', 'b');
    await page.server.all('PatientRecord')[0]?.refuse('NOT_FOUND');
    expect(shown(page)).toBe('gone');
    const one = await open('a', 'b');
    await answer(one, 'a');
    await answer(one, 'b', record('a'));
    expect(shown(one)).toBe('gone');
  });

  test('become one once however often it is pressed, and the one that stays is told', async () => {
    const page = await ready();
    const { merged } = await press(page);
    const again = await press(page);
    expect([page.result.merging.value, await again.merged]).toEqual([true, null]);
    expect(page.server.all('MergePatients').map(({ variables }) => variables)).toEqual([
      { keep: 'a', remove: 'b', take: ['full_name'] },
    ]);
    await page.server.last('MergePatients').answer(stays('a'));
    expect([await merged, page.result.merging.value, page.result.refusal.value]).toEqual(['a', false, null]);
  });

  test.each(['KEEP_THE_ACCOUNT', 'TWO_ACCOUNTS', 'OVERLAPPING_VISITS'])(
    'stay two when refused with %s',
    async (code) => {
      const page = await ready();
      const { merged } = await press(page);
      await page.server.last('MergePatients').answer(refused(code));
      expect([await merged, page.result.refusal.value]).toEqual([null, code]);
      Object.assign(page.pair, { keep: 'b', remove: 'a' });
      await settle();
      expect(page.result.refusal.value).toBeNull();
    },
  );

  test('stay two when no answer comes, and may be put together after all', async () => {
    const page = await ready();
    const { merged } = await press(page);
    await page.server.last('MergePatients').lose();
    expect([await merged, page.result.refusal.value]).toEqual([null, { error: expect.any(Error) }]);
    await press(page);
    expect(page.result.refusal.value).toBeNull();
  });

  test('are not said to be refused when others were', async () => {
    const page = await ready();
    await press(page);
    page.pair.remove = 'c';
    await settle();
    await page.server.last('MergePatients').answer(refused('KEEP_THE_ACCOUNT'));
    expect(page.result.refusal.value).toBeNull();
  });
});
