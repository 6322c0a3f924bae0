import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { useHealth } from './use-health';

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => {
  // What the server did not answer is noted there.
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => warned.mockRestore());

type Health = Mounted<ReturnType<typeof useHealth>>;

const ORIGIN = 'https://clinic.example.com';

function answer(state: string): Said {
  const check = { topic: 'backup', state, fault: null, text: null, count: null, bytes: null, since: null };
  return { installationHealth: [{ __typename: 'HealthCheck', ...check }] };
}

/** How each check stands, or the state that there is instead. */
function shown({ result }: Health): string[] | string {
  const state = result.state.value;
  return state.kind === 'ready' ? state.checks.map((check) => check.state) : state.kind;
}

describe('the health of the installation', () => {
  test('is looked at by the address that the browser shows, and anew when somebody asks', async () => {
    const here = await mountComposable(() => useHealth(ORIGIN));
    expect(shown(here)).toBe('loading');
    expect(here.server.last('InstallationHealth').variables).toEqual({ origin: ORIGIN });
    await here.server.last('InstallationHealth').answer(answer('bad'));
    expect(shown(here)).toEqual(['bad']);
    here.result.lookAgain();
    await settle();
    expect(here.result.loading.value).toBe(true);
    await here.server.last('InstallationHealth').answer(answer('good'));
    expect(shown(here)).toEqual(['good']);
  });

  test('fails where the server does not answer, and comes when it does', async () => {
    const here = await mountComposable(() => useHealth(ORIGIN));
    await here.server.last('InstallationHealth').lose();
    expect(shown(here)).toBe('failed');
    here.result.lookAgain();
    await settle();
    await here.server.last('InstallationHealth').answer(answer('good'));
    expect(shown(here)).toEqual(['good']);
  });
});
