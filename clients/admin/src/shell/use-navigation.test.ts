import { useSession } from '@smart-healthcare/shared/session/session';
import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { signedIn } from '@smart-healthcare/shared/testing/signed-in';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import type { RouteRecordRaw } from 'vue-router';
import type { Door, NavigationGroup } from './doors';
import { useNavigation } from './use-navigation';

/** A page with an entry in the navigation. */
function entry(
  name: string,
  group: NavigationGroup,
  order: number,
  doors: readonly Door[] | undefined,
): RouteRecordRaw {
  const nav = { group, order, icon: {}, label: () => name };
  return testRoute(name, `/${name}`, { meta: { nav, ...(doors ? { doors } : {}) } });
}

const routes = [
  entry('rules', 'clinic', 1, ['manager']),
  entry('people', 'clinic', 0, ['manager']),
  entry('patients', 'work', 2, ['doctor', 'admin']),
  entry('day', 'work', 1, undefined),
  testRoute('patient', '/patients/:id'),
  testRoute('patient-list', '/patients-list'),
];

async function open(at: string, user: Said) {
  const who = await signedIn({ id: 'u', ...user });
  const { router, install } = await atAddress(at, routes);
  const { result, server } = await mountComposable(
    () => ({ navigation: useNavigation(), session: useSession() }),
    {
      server: who.server,
      install: (app, client) => {
        who.install(app, client);
        install(app);
      },
    },
  );
  return {
    router,
    server,
    session: result.session,
    shown: () =>
      result.navigation.value.map(
        ({ group, places }) => `${group}: ${places.map((place) => place.label()).join(' ')}`,
      ),
    current: () =>
      result.navigation.value.flatMap(({ places }) =>
        places.filter((place) => place.current).map(({ name }) => name),
      ),
  };
}

describe('the navigation', () => {
  test('lists what the account may open, by groups and in their order', async () => {
    const manager = await open('/day', { role: 'admin' });
    expect(manager.shown()).toEqual(['work: day patients', 'clinic: people rules']);
  });

  test('has no group without a page for the account', async () => {
    const desk = await open('/day', { role: 'admin', isFrontDesk: true });
    expect(desk.shown()).toEqual(['work: day patients']);
    const doctor = await open('/day', { role: 'doctor' });
    expect(doctor.shown()).toEqual(['work: day patients']);
  });

  test('marks the page that is open, and the one that it lies below, but none with a longer name', async () => {
    const { router, current } = await open('/day', { role: 'admin' });
    expect(current()).toEqual(['day']);
    await router.push('/patients/7');
    expect(current()).toEqual(['patients']);
    await router.push('/patients-list');
    expect(current()).toEqual([]);
  });

  test('loses the pages of an account that was signed out', async () => {
    const { session, server, shown } = await open('/day', { role: 'admin' });
    void session.signOut();
    await settle();
    await server.last('SignOut').answer({ signOut: true });
    expect(shown()).toEqual(['work: day']);
  });
});
