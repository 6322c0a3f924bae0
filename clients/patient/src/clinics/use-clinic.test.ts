import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { useClinic } from './use-clinic';

const clinic = (id: string): Said => ({ clinic: { id, name: `Clinic ${id}` } });

describe('the page of a clinic', () => {
  test('is loading, then there, missing or failed', async () => {
    const { result, server } = await mountComposable(() => useClinic(() => 'c'));
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('ClinicDetails').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await server.last('ClinicDetails').answer(clinic('c'));
    expect(result.state.value).toMatchObject({ kind: 'ready', clinic: { id: 'c' } });
    const missing = await mountComposable(() => useClinic(() => 'c'));
    await missing.server.last('ClinicDetails').answer({ clinic: null });
    expect(missing.result.state.value).toEqual({ kind: 'missing' });
  });

  test('never shows one clinic as another', async () => {
    const id = ref('c');
    const { result, server } = await mountComposable(() => useClinic(() => id.value));
    await server.last('ClinicDetails').answer(clinic('c'));
    id.value = 'd';
    await settle();
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('ClinicDetails').answer(clinic('d'));
    expect(result.state.value).toMatchObject({ clinic: { id: 'd' } });
  });
});
