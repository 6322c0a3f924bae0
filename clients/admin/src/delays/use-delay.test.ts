import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { delaysMessages } from './delays.catalogue';
import { useDelay } from './use-delay';

beforeAll(() => loadCatalogues([baseMessages, delaysMessages]));

describe('running late', () => {
  test('says it once, and reads what holds after it', async () => {
    const { result, server, leave } = await mountComposable(() => useDelay(() => 'd'));
    await settle();
    await server.last('DoctorDelays').answer({ doctorDelays: [] });
    expect(result.delays.value).toEqual([]);
    const said = result.say('c', 20);
    void result.say('c', 20);
    await settle();
    expect(server.all('SayDelay')).toHaveLength(1);
    expect(server.last('SayDelay').variables).toEqual({
      input: { doctorId: 'd', clinicId: 'c', minutes: 20 },
    });
    await server.last('SayDelay').answer({ sayDelay: { told: 2, minutes: 20 } });
    await server
      .last('DoctorDelays')
      .answer({ doctorDelays: [{ doctorId: 'd', clinicId: 'c', minutes: 20 }] });
    await expect(said).resolves.toBe(true);
    expect(result.delays.value).toMatchObject([{ clinicId: 'c', minutes: 20 }]);
    await leave();
  });

  test('tells when it could not be said', async () => {
    const { result, server, leave } = await mountComposable(() => useDelay(() => 'd'));
    await settle();
    const said = result.say('c', 20);
    await settle();
    await server.last('SayDelay').refuse('FORBIDDEN');
    await expect(said).resolves.toBe(false);
    expect(result.busy.value).toBe(false);
    await leave();
  });

  test('asks nothing while no doctor is shown', async () => {
    const { server, leave } = await mountComposable(() => useDelay(() => null));
    await settle();
    expect(server.all('DoctorDelays')).toHaveLength(0);
    await leave();
  });
});
