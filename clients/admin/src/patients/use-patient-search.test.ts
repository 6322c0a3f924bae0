import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { emptySearch, type PatientSearch } from './patient-search';
import { usePatientSearch } from './use-patient-search';

// What the server did not answer again is noted there, too.
let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => void (warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)));
afterEach(() => warned.mockRestore());

type Search = Mounted<ReturnType<typeof usePatientSearch>>;
const open = (start: PatientSearch | null = null): Promise<Search> =>
  mountComposable(() => usePatientSearch(start));

async function find({ result }: Search, words: string): Promise<void> {
  result.find({ ...emptySearch, words });
  await settle();
}

const matches = (...ids: string[]): Said => ({ findPatients: ids.map((id) => ({ id })) });
function shown({ result }: Search): string[] {
  const state = result.state.value;
  return state.kind === 'ready' ? state.matches.map(({ id }) => id) : [state.kind];
}

describe('looking for a patient', () => {
  test('asks nobody before it is told to, and then only what was filled in', async () => {
    const here = await open();
    expect([shown(here), here.server.all('FindPatients')]).toEqual([['idle'], []]);
    here.result.find({ words: ' Asha ', birthDate: '', phone: '  ' });
    await settle();
    expect(shown(here)).toEqual(['loading']);
    expect(here.server.last('FindPatients').variables).toEqual({
      input: { words: 'Asha', birthDate: null, phone: null },
    });
    await here.server.last('FindPatients').answer(matches('a', 'b'));
    expect(here.result.state.value).toMatchObject({ kind: 'ready', mayBeMore: false });
    expect(shown(here)).toEqual(['a', 'b']);
  });

  test('goes on with the search that was left', async () => {
    const here = await open({ ...emptySearch, phone: '98765' });
    expect(here.server.last('FindPatients').variables).toMatchObject({ input: { phone: '98765' } });
    await here.server.last('FindPatients').answer(matches());
    expect(shown(here)).toEqual(['empty']);
  });

  test('says that there may be more when as many came as may come', async () => {
    const here = await open();
    await find(here, 'Asha');
    const many = Array.from({ length: 20 }, (_, id) => String(id));
    await here.server.last('FindPatients').answer(matches(...many));
    expect(here.result.state.value).toMatchObject({ kind: 'ready', mayBeMore: true });
  });

  test('never shows whom an earlier search found, however late the answer', async () => {
    const here = await open();
    await find(here, 'Asha');
    await here.server.last('FindPatients').answer(matches('a'));
    await find(here, 'Ravi');
    expect(shown(here)).toEqual(['loading']);
    const late = here.server.last('FindPatients');
    await find(here, 'Maya');
    await late.answer(matches('r'));
    expect(shown(here)).toEqual(['loading']);
    await here.server.last('FindPatients').answer(matches('m'));
    expect(shown(here)).toEqual(['m']);
  });

  test('asks anew for the same people, but once for two presses', async () => {
    const here = await open();
    await find(here, 'Asha');
    await find(here, 'Asha');
    expect(here.server.all('FindPatients')).toHaveLength(1);
    await here.server.last('FindPatients').answer(matches());
    for (const words of ['Asha', 'Asha ']) {
      const asked = here.server.all('FindPatients').length;
      await find(here, words);
      expect([shown(here), here.server.all('FindPatients').length]).toEqual([['loading'], asked + 1]);
      await here.server.last('FindPatients').answer(matches('a'));
      expect(shown(here)).toEqual(['a']);
    }
  });

  test('fails, is tried again and fails no more', async () => {
    const here = await open();
    await find(here, 'Asha');
    await here.server.last('FindPatients').refuse('RATE_LIMITED');
    expect(shown(here)).toEqual(['failed']);
    here.result.retry();
    await settle();
    expect(shown(here)).toEqual(['loading']);
    await here.server.last('FindPatients').lose();
    expect(shown(here)).toEqual(['failed']);
    await find(here, 'Ravi');
    await here.server.last('FindPatients').answer(matches('r'));
    expect(shown(here)).toEqual(['r']);
  });
});
