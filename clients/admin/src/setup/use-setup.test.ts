import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { useSetup } from './use-setup';

// What the server did not answer again is noted there, too.
let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => void (warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)));
afterEach(() => warned.mockRestore());

type Setup = Mounted<ReturnType<typeof useSetup>>;
const open = (): Promise<Setup> => mountComposable(() => useSetup());

const answers: Record<string, Said> = {
  Setup: { setup: { missing: ['doctor'] } },
  Settings: { settings: { organizationName: 'City Clinic' } },
  Clinics: {
    managedClinics: [
      { id: 'c', isActive: true },
      { id: 'closed', isActive: false },
    ],
  },
  SetupDoctors: { managedDoctors: { edges: [{ node: { id: 'd', doctor: { id: 'd' } } }] } },
};

async function answer({ server }: Setup, ...names: string[]): Promise<void> {
  for (const name of names) await server.last(name).answer(answers[name]!);
}
const rest = ['Settings', 'Clinics', 'SetupDoctors'];

describe('the set-up', () => {
  test('is there once all of it is, with the clinics that are open', async () => {
    const setup = await open();
    await answer(setup, ...rest);
    expect(setup.result.state.value).toEqual({ kind: 'loading' });
    await answer(setup, 'Setup');
    expect(setup.result.state.value).toMatchObject({
      kind: 'ready',
      missing: ['doctor'],
      rules: { organizationName: 'City Clinic' },
      clinics: [{ id: 'c' }],
      doctors: [{ id: 'd' }],
    });
    expect(setup.result.state.value).toHaveProperty('clinics.length', 1);
  });

  test('fails when a part of it cannot be read, once the others are answered, until another try', async () => {
    const setup = await open();
    await setup.server.last('Setup').lose();
    expect(setup.result.state.value).toEqual({ kind: 'loading' });
    await answer(setup, ...rest);
    expect(setup.result.state.value).toMatchObject({ kind: 'failed', error: expect.any(Error) });
    void setup.result.reload();
    await settle();
    expect(setup.result.state.value).toEqual({ kind: 'loading' });
    await answer(setup, ...rest, 'Setup');
    expect(setup.result.state.value.kind).toBe('ready');
  });

  test('stays as it was while it is read again, and when that fails', async () => {
    const setup = await open();
    await answer(setup, 'Setup', ...rest);
    const reloaded = setup.result.reload();
    await settle();
    expect(setup.result.state.value.kind).toBe('ready');
    await setup.server.last('Setup').answer({ setup: { missing: [] } });
    await answer(setup, 'Settings', 'Clinics');
    await setup.server.last('SetupDoctors').lose();
    await reloaded;
    expect(setup.result.state.value).toMatchObject({ kind: 'ready', missing: [], doctors: [{ id: 'd' }] });
  });
});
