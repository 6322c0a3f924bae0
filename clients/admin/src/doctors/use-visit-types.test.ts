import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import type { VisitTypeInput } from '../generated/graphql';
import { inputOf, useVisitTypes } from './use-visit-types';

type Types = Mounted<ReturnType<typeof useVisitTypes>>;
const open = (): Promise<Types> => mountComposable(() => useVisitTypes(() => 'd'));

const type = (id: string, position: number, isActive = true): Said => ({ id, position, isActive, name: id });
const record = (...visitTypes: Said[]): Said => ({
  managedDoctor: { id: 'd', doctor: { id: 'd', currency: 'INR' }, visitTypes },
});

/** Names in the order shown, or the state that there is instead. */
function shown({ result }: Types): string {
  const state = result.state.value;
  if (state.kind !== 'ready') return state.kind;
  return [...state.types]
    .sort((a, b) => a.position - b.position)
    .map(({ name }) => name)
    .join('');
}

/** Keeps positions as the server does: each save answers with the whole list, in its order. */
async function withTypes(...types: Said[]): Promise<Types & { saves: () => string[] }> {
  const here = await open();
  await here.server.last('VisitTypes').answer(record(...types));
  const kept = new Map(types.map((one) => [one.id, one]));
  here.server.always('SaveVisitType', ({ input }) => {
    const { id, ...change } = input as VisitTypeInput;
    kept.set(id, { ...kept.get(id), ...change });
    const visitTypes = [...kept.values()].sort((a, b) => Number(a.position) - Number(b.position));
    return { saveVisitType: { id: 'd', visitTypes } };
  });
  return {
    ...here,
    saves: () =>
      here.server.all('SaveVisitType').map(({ variables }) => {
        const { id, position } = variables.input as VisitTypeInput;
        return `${id}${position}`;
      }),
  };
}

describe('the types of visit of a doctor', () => {
  test('are there with the currency of their fees, or not to be had until another try', async () => {
    const here = await open();
    expect(shown(here)).toBe('loading');
    await here.server.last('VisitTypes').lose();
    expect(shown(here)).toBe('failed');
    here.result.reload();
    await settle();
    await here.server.last('VisitTypes').answer(record(type('a', 0)));
    expect(here.result.state.value).toMatchObject({ kind: 'ready', currency: 'INR', types: [{ id: 'a' }] });
  });

  test('are shown as saved, and a refusal is for the form', async () => {
    const here = await withTypes(type('a', 0));
    const [row] = here.result.state.value.kind === 'ready' ? here.result.state.value.types : [];
    await here.result.save({ ...inputOf(row!), name: 'z' });
    expect(here.server.last('SaveVisitType').variables).toMatchObject({ doctorId: 'd', input: { id: 'a' } });
    expect(shown(here)).toBe('z');
    const other = await open();
    const refused = expect(other.result.save(inputOf(row!))).rejects.toThrow('BAD_USER_INPUT');
    await settle();
    await other.server.last('SaveVisitType').refuse('BAD_USER_INPUT');
    await refused;
  });

  test('go up by one place, past those that are not offered any more, saving only what moved', async () => {
    const here = await withTypes(type('a', 0), type('old', 1, false), type('b', 2), type('c', 3));
    await here.result.moveUp('c');
    expect(here.saves()).toEqual(['c1']);
    await here.result.moveUp('c');
    expect(shown(here).replace('old', '')).toBe('cab');
  });

  test('stay where they are at the top, and where there is no such type', async () => {
    const here = await withTypes(type('a', 0), type('b', 1));
    await here.result.moveUp('a');
    await here.result.moveUp('unknown');
    expect(here.saves()).toEqual([]);
  });

  test('move one after the other when two are asked for at once', async () => {
    const here = await withTypes(type('a', 0), type('b', 1), type('c', 2));
    await Promise.all([here.result.moveUp('c'), here.result.moveUp('c')]);
    expect(shown(here)).toBe('cab');
  });

  test('can be moved after a move that failed', async () => {
    const here = await open();
    await here.server.last('VisitTypes').answer(record(type('a', 0), type('b', 1)));
    const failed = expect(here.result.moveUp('b')).rejects.toThrow('The line broke');
    await settle();
    await here.server.last('SaveVisitType').lose();
    await failed;
    void here.result.moveUp('b');
    await settle();
    expect(here.server.all('SaveVisitType')).toHaveLength(2);
  });
});
