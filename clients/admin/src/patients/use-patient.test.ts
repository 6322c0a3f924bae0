import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { usePatient } from './use-patient';

// What the server did not answer is noted there, too.
let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => void (warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)));
afterEach(() => warned.mockRestore());

type Page = Mounted<ReturnType<typeof usePatient>> & { patientId: Ref<string> };

async function open(): Promise<Page> {
  const patientId = ref('p');
  return { ...(await mountComposable(() => usePatient(() => patientId.value))), patientId };
}

const record = (id: string, visits: string[] = [], hasNextPage = false): Said => ({
  patientRecord: {
    patient: { id, fullName: `Patient ${id}` },
    visits: {
      edges: visits.map((visit) => ({ cursor: visit, node: { id: visit } })),
      pageInfo: { endCursor: visits.at(-1) ?? null, hasNextPage },
    },
  },
});

/** The patient's name and visits, or the state that there is instead. */
function shown({ result }: Page): string {
  const state = result.state.value;
  if (state.kind !== 'ready') return state.kind;
  return `${state.record.patient.fullName}: ${state.visits?.rows.map(({ id }) => id).join(' ') ?? 'none'}`;
}

/** The cache tells what was written into it a turn later. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("a patient's record", () => {
  test('comes with ten visits, and more when asked for', async () => {
    const page = await open();
    expect(shown(page)).toBe('loading');
    expect(page.server.last('PatientRecord').variables).toEqual({ id: 'p', first: 10 });
    await page.server.last('PatientRecord').answer(record('p', ['3', '2'], true));
    expect(shown(page)).toBe('Patient p: 3 2');
    void page.result.loadMore();
    await settle();
    expect(page.server.last('PatientRecord').variables).toMatchObject({ after: '2' });
    await page.server.last('PatientRecord').answer(record('p', ['1']));
    await turn();
    expect(shown(page)).toBe('Patient p: 3 2 1');
  });

  test('is there without visits, too', async () => {
    const page = await open();
    await page.server.last('PatientRecord').answer(record('p'));
    expect(shown(page)).toBe('Patient p: none');
  });

  test('keeps what is shown when more visits do not come, and says so', async () => {
    const page = await open();
    await page.server.last('PatientRecord').answer(record('p', ['3'], true));
    void page.result.loadMore();
    await settle();
    await page.server.last('PatientRecord').lose();
    expect(shown(page)).toBe('Patient p: 3');
    expect(page.result.state.value).toMatchObject({ visits: { more: 'failed' } });
  });

  test('that does not exist is missing, unlike one that could not be read', async () => {
    const page = await open();
    await page.server.last('PatientRecord').refuse('INTERNAL_SERVER_ERROR');
    expect(shown(page)).toBe('failed');
    void page.result.refresh();
    await settle();
    await page.server.last('PatientRecord').refuse('NOT_FOUND');
    expect(shown(page)).toBe('missing');
    page.patientId.value = 'q';
    await settle();
    expect(shown(page)).toBe('loading');
    await page.server.last('PatientRecord').answer(record('q', ['1']));
    expect(shown(page)).toBe('Patient q: 1');
  });

  test('is never that of another address, and is asked for each time: opening it is noted', async () => {
    const page = await open();
    await page.server.last('PatientRecord').answer(record('p', ['1']));
    page.patientId.value = 'q';
    await settle();
    expect(shown(page)).toBe('loading');
    const late = page.server.last('PatientRecord');
    page.patientId.value = 'p';
    await settle();
    await late.answer(record('q', ['9']));
    expect(shown(page)).toBe('Patient p: 1');
    expect(page.server.all('PatientRecord').map(({ variables }) => variables.id)).toEqual(['p', 'q', 'p']);
  });
});
