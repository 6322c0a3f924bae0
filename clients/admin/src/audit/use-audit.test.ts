import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import type { AuditSearch } from './audit-address';
import { useAudit } from './use-audit';

const all: AuditSearch = { person: '', patient: '', action: '', from: '', to: '' };
type Trail = Mounted<ReturnType<typeof useAudit>> & { search: Ref<AuditSearch> };

async function open(): Promise<Trail> {
  const search = ref(all);
  return { ...(await mountComposable(() => useAudit(() => search.value))), search };
}

const page = (ids: string[], hasNextPage = false): Said => ({
  auditTrail: {
    edges: ids.map((id) => ({ cursor: id, node: { id, action: 'appointment_booked' } })),
    pageInfo: { endCursor: ids.at(-1) ?? null, hasNextPage },
  },
});

function shown({ result }: Trail): string[] {
  const state = result.state.value;
  return state.kind === 'ready' ? state.rows.map(({ id }) => id) : [state.kind];
}

/** The cache tells what was written into it a turn later. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the record of acts', () => {
  test('comes fifty at a time, and goes on', async () => {
    const here = await open();
    expect(here.server.last('AuditTrail').variables).toMatchObject({ first: 50, filter: { action: null } });
    await here.server.last('AuditTrail').answer(page(['3', '2'], true));
    void here.result.loadMore();
    await settle();
    expect(here.server.last('AuditTrail').variables.after).toBe('2');
    await here.server.last('AuditTrail').answer(page(['1']));
    await turn();
    expect(shown(here)).toEqual(['3', '2', '1']);
  });

  test('is asked for each time it is narrowed, also back to what was seen before: reading it is noted', async () => {
    const here = await open();
    await here.server.last('AuditTrail').answer(page(['3', '2']));
    here.search.value = { ...all, patient: 'p' };
    await settle();
    expect(shown(here)).toEqual(['loading']);
    expect(here.server.last('AuditTrail').variables).toMatchObject({ filter: { patientId: 'p' } });
    await here.server.last('AuditTrail').answer(page([]));
    expect(shown(here)).toEqual(['empty']);
    here.search.value = all;
    await settle();
    expect(here.server.all('AuditTrail')).toHaveLength(3);
    await here.server.last('AuditTrail').answer(page(['4', '3', '2']));
    expect(shown(here)).toEqual(['4', '3', '2']);
  });

  test('may not be had, and comes with another try', async () => {
    const here = await open();
    await here.server.last('AuditTrail').refuse('FORBIDDEN');
    expect(shown(here)).toEqual(['failed']);
    void here.result.refresh();
    await settle();
    await here.server.last('AuditTrail').answer(page(['1']));
    expect(shown(here)).toEqual(['1']);
  });
});
