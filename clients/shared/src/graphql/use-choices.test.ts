import { ref } from 'vue';
import { mountComposable } from '../testing/mount-composable';
import { settle } from '../testing/test-server';
import { ProgramClinicsDocument } from './generated/graphql';
import { useChoices } from './use-choices';

describe('what a field offers', () => {
  test.each(['lose', 'refuse'] as const)('is not empty where it could not be asked for (%s)', async (end) => {
    const { result, server } = await mountComposable(() => useChoices(ProgramClinicsDocument));
    expect(result.isFailed.value).toBe(false);
    await server.last('ProgramClinics')[end]('SERVICE_UNAVAILABLE');
    expect(result.isFailed.value).toBe(true);
    const again = result.retry();
    await settle();
    await server.last('ProgramClinics').answer({ clinics: [{ id: 'c' }] });
    await again;
    expect([result.isFailed.value, result.result.value?.clinics.length]).toEqual([false, 1]);
  });

  test('is asked for when it is needed', async () => {
    const isOpen = ref(false);
    const { server } = await mountComposable(() => useChoices(ProgramClinicsDocument, () => isOpen.value));
    expect(server.all('ProgramClinics')).toEqual([]);
    isOpen.value = true;
    await settle();
    expect(server.all('ProgramClinics')).toHaveLength(1);
  });
});
