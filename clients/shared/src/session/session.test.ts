import { jest } from '@jest/globals';
import { freshAccessToken } from '../graphql/access-token';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle, type Said } from '../testing/test-server';
import { createSession, useSession, type Session } from './session';

const opened = (id = 'u'): Said => ({
  __typename: 'Session',
  accessToken: `token of ${id}`,
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  user: { id, role: 'patient', language: 'en' },
});

async function page({ hadSession }: { hadSession: boolean }): Promise<Mounted<Session>> {
  if (hadSession) localStorage.setItem('had-session', '1');
  return mountComposable(useSession, { install: (app, client) => void app.use(createSession(client)) });
}

/** A page where somebody has signed in. */
async function signedIn(): Promise<Mounted<Session>> {
  const here = await page({ hadSession: false });
  const done = here.result.signIn({ email: 'maya@example.test', password: 'secret' });
  await settle();
  await here.server.last('SignIn').answer({ signIn: opened() });
  await done;
  return here;
}

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => {
  localStorage.clear();
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => warned.mockRestore());

describe('a session', () => {
  test('that this browser never had is not asked for', async () => {
    const { result, server } = await page({ hadSession: false });
    expect(result.status.value).toBe('signed-out');
    await result.ready();
    expect(server.all('RefreshSession')).toEqual([]);
  });

  test('of before is taken up when the page opens', async () => {
    const { result, server } = await page({ hadSession: true });
    expect(result.status.value).toBe('unknown');
    await server.last('RefreshSession').answer({ refreshSession: opened() });
    await result.ready();
    expect(result.status.value).toBe('signed-in');
    expect(result.user.value?.id).toBe('u');
    expect(freshAccessToken()).toBe('token of u');
  });

  test('that has ended meanwhile leaves nobody signed in, and is not asked for again', async () => {
    const { result, server } = await page({ hadSession: true });
    await server.last('RefreshSession').answer({ refreshSession: null });
    await result.ready();
    expect(result.status.value).toBe('signed-out');
    expect(localStorage.getItem('had-session')).toBeNull();
    // It was not open on this page: nothing ended under the eyes.
    expect(result.ended.value).toBe(false);
  });

  test('that could not be asked for stays unknown, and is taken up once the line is back', async () => {
    const { result, server } = await page({ hadSession: true });
    await server.last('RefreshSession').lose();
    expect(result.status.value).toBe('unknown');
    expect(result.failure.value).not.toBeNull();
    window.dispatchEvent(new Event('online'));
    await settle();
    await server.last('RefreshSession').answer({ refreshSession: opened() });
    expect(result.status.value).toBe('signed-in');
    expect(result.failure.value).toBeNull();
  });

  test('that cannot be asked for in an outage is not over', async () => {
    const { result, server } = await page({ hadSession: true });
    await server.last('RefreshSession').refuse('SERVICE_UNAVAILABLE');
    expect(result.status.value).toBe('unknown');
    expect(result.ended.value).toBe(false);
    expect(localStorage.getItem('had-session')).toBe('1');
  });

  test('that is not known rejects whoever needs to know, and asks anew each time', async () => {
    const { result, server } = await page({ hadSession: true });
    await server.last('RefreshSession').lose();
    const waiting = expect(result.ready()).rejects.toThrow();
    await settle();
    await server.last('RefreshSession').lose();
    await waiting;
    expect(server.all('RefreshSession')).toHaveLength(2);
  });

  test('begins with signing in, and a refusal begins none', async () => {
    const { result, server } = await page({ hadSession: false });
    const refused = result.signIn({ email: 'maya@example.test', password: 'wrong' });
    await settle();
    await server.last('SignIn').answer({
      signIn: { __typename: 'WrongCredentials', code: 'WRONG_CREDENTIALS' },
    });
    await expect(refused).resolves.toMatchObject({ __typename: 'WrongCredentials' });
    expect(result.status.value).toBe('signed-out');
    const here = await signedIn();
    expect(here.result.status.value).toBe('signed-in');
    expect(localStorage.getItem('had-session')).toBe('1');
  });

  test('ends with signing out: token and all that was loaded are gone', async () => {
    const { result, server, client } = await signedIn();
    const cleared = jest.spyOn(client, 'clearStore');
    const out = result.signOut();
    await settle();
    await server.last('SignOut').answer({ signOut: true });
    await out;
    expect(result.status.value).toBe('signed-out');
    expect(result.ended.value).toBe(false);
    expect(freshAccessToken()).toBeNull();
    expect(cleared).toHaveBeenCalledTimes(1);
  });

  test('has not ended when the server could not be told', async () => {
    const { result, server } = await signedIn();
    const out = expect(result.signOut()).rejects.toThrow();
    await settle();
    await server.last('SignOut').lose();
    await out;
    expect(result.status.value).toBe('signed-in');
  });
});
