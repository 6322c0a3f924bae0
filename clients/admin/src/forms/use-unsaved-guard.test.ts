import { useSession, type Session } from '@smart-healthcare/shared/session/session';
import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { signedIn } from '@smart-healthcare/shared/testing/signed-in';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { useUnsavedGuard, type UnsavedGuard } from './use-unsaved-guard';

type Page = Mounted<UnsavedGuard & { session: Session }> & {
  isDirty: Ref<boolean>;
  /** Follows a link, as far as it leads at once. */
  go: (address: string) => Promise<void>;
  at: () => string;
};

async function open(): Promise<Page> {
  const who = await signedIn({ id: 'u', role: 'admin' });
  const { router, install } = await atAddress('/form', [
    testRoute('form', '/form'),
    testRoute('list', '/list'),
  ]);
  const isDirty = ref(true);
  const mounted = await mountComposable(() => ({ ...useUnsavedGuard(isDirty), session: useSession() }), {
    server: who.server,
    install: (app, client) => {
      who.install(app, client);
      install(app);
    },
  });
  return {
    ...mounted,
    isDirty,
    go: async (address) => {
      void router.push(address);
      await settle();
    },
    at: () => router.currentRoute.value.fullPath,
  };
}

/** Whether the browser would ask before the tab is closed. */
function asksOnClosing(): boolean {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
}

describe('a page with unsaved changes', () => {
  test('is left after a question alone', async () => {
    const page = await open();
    await page.go('/list');
    expect([page.at(), page.result.asking.value]).toEqual(['/form', true]);
    page.result.leave();
    await settle();
    expect([page.at(), page.result.asking.value]).toEqual(['/list', false]);
  });

  test('stays when the question is closed, and is asked about the next time too', async () => {
    const page = await open();
    await page.go('/list');
    page.result.asking.value = false;
    await settle();
    expect([page.at(), page.result.asking.value]).toEqual(['/form', false]);
    await page.go('/list');
    expect(page.result.asking.value).toBe(true);
  });

  test('goes where was asked for last', async () => {
    const page = await open();
    await page.go('/list');
    await page.go('/list?page=2');
    page.result.leave();
    await settle();
    expect(page.at()).toBe('/list?page=2');
  });

  test('is asked about when its own address changes, as to another record', async () => {
    const page = await open();
    await page.go('/form?doctor=d');
    expect([page.at(), page.result.asking.value]).toEqual(['/form', true]);
  });

  test('is left without a question once all is saved, or nobody is left who could save', async () => {
    const saved = await open();
    saved.isDirty.value = false;
    await saved.go('/list');
    expect(saved.at()).toBe('/list');
    const ended = await open();
    void ended.result.session.signOut();
    await settle();
    await ended.server.last('SignOut').answer({ signOut: true });
    await ended.go('/list');
    expect(ended.at()).toBe('/list');
  });

  test('asks before its tab is closed, as long as it is open', async () => {
    const page = await open();
    expect(asksOnClosing()).toBe(true);
    page.isDirty.value = false;
    expect(asksOnClosing()).toBe(false);
    page.isDirty.value = true;
    await page.leave();
    expect(asksOnClosing()).toBe(false);
  });
});
