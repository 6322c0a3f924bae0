import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { createOrganization } from '@smart-healthcare/shared/organization/organization';
import { useReadOnlySwitch } from './use-read-only-switch';

function organization(readOnlySince: string | null): Said {
  const face = { name: 'A', currency: 'USD', country: 'US', languages: ['en'], logoUrl: null, isSetUp: true };
  return { organization: { __typename: 'Organization', ...face, readOnlySince, readOnlyUntil: null } };
}

const SINCE = '2026-03-31T20:00:00Z';

beforeEach(() => localStorage.clear());

const mount = () =>
  mountComposable(() => useReadOnlySwitch(), {
    install: (app, client) => void app.use(createOrganization(client)),
  });

test('turns the mode on and off, and shows it as the server has it', async () => {
  const { result, server } = await mount();
  expect(result.isOn.value).toBe(false);
  for (const [on, operation, since] of [
    [true, 'BeginReadOnly', SINCE],
    [false, 'EndReadOnly', null],
  ] as const) {
    const turned = result.turn(on);
    await settle();
    expect(result.busy.value).toBe(true);
    const name = on ? 'beginReadOnly' : 'endReadOnly';
    await server.last(operation).answer({ [name]: { __typename: 'Organization', readOnlySince: since } });
    await server.last('Organization').answer(organization(since));
    await turned;
    expect([result.isOn.value, result.busy.value]).toEqual([on, false]);
  }
});

test('says why it could not', async () => {
  const { result, server } = await mount();
  const turned = result.turn(true);
  await settle();
  await server.last('BeginReadOnly').refuse('FORBIDDEN');
  await turned;
  expect([result.isOn.value, result.busy.value]).toEqual([false, false]);
  expect(result.error.value).not.toBeNull();
});
