import { jest } from '@jest/globals';
import { dismissToast, useToasts } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { useSession, type Session } from '@smart-healthcare/shared/session/session';
import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { signedIn } from '@smart-healthcare/shared/testing/signed-in';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import type { Router } from 'vue-router';
import { consoleMessages } from '../console.catalogue';
import { useLeave } from './use-leave';

type Leaving = Mounted<ReturnType<typeof useLeave> & { session: Session }> & { router: Router };

async function open(): Promise<Leaving> {
  const who = await signedIn({ id: 'u', role: 'admin' });
  const place = await atAddress('/day', [testRoute('day', '/day'), testRoute('sign-in', '/sign-in')]);
  const mounted = await mountComposable(() => ({ ...useLeave(), session: useSession() }), {
    server: who.server,
    install: (app, client) => {
      who.install(app, client);
      place.install(app);
    },
  });
  return { ...mounted, router: place.router };
}

beforeAll(() => loadCatalogues([baseMessages, consoleMessages]));
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('signing out', () => {
  test('ends the session once, and leads to where one signs in', async () => {
    const { result, server, router } = await open();
    void result.leave();
    void result.leave();
    await settle();
    expect(result.leaving.value).toBe(true);
    expect(server.all('SignOut')).toHaveLength(1);
    await server.last('SignOut').answer({ signOut: true });
    expect(result.session.status.value).toBe('signed-out');
    expect(router.currentRoute.value.name).toBe('sign-in');
    expect(useToasts().value.at(-1)).toMatchObject({ tone: 'success' });
    expect(result.leaving.value).toBe(false);
  });

  test('that did not reach the server has not happened, says so, and can be tried again', async () => {
    const { result, server, router } = await open();
    void result.leave();
    await settle();
    await server.last('SignOut').lose();
    expect(result.session.status.value).toBe('signed-in');
    expect(router.currentRoute.value.name).toBe('day');
    expect(useToasts().value.at(-1)).toMatchObject({ tone: 'danger' });
    void result.leave();
    await settle();
    await server.last('SignOut').answer({ signOut: true });
    expect(router.currentRoute.value.name).toBe('sign-in');
  });
});
