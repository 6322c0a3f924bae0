import { computed, type App } from 'vue';
import {
  createMemoryHistory,
  createRouter,
  matchedRouteKey,
  type Router,
  type RouteRecordRaw,
} from 'vue-router';
import { settle } from './test-server';

const page = { render: () => null };

/** A route that nothing but its name and address matters of. */
export function testRoute(name: string, path: string, more: Partial<RouteRecordRaw> = {}): RouteRecordRaw {
  return { name, path, component: page, ...more } as RouteRecordRaw;
}

/** A router that has gone to an address, and the page there as that which a composable is part of. */
export async function atAddress(
  address: string,
  routes: readonly RouteRecordRaw[] = [testRoute('here', '/'), testRoute('elsewhere', '/elsewhere')],
): Promise<{ router: Router; install: (app: App<object>) => void }> {
  const router = createRouter({ history: createMemoryHistory('/'), routes });
  await router.push(address);
  await settle();
  return {
    router,
    install: (app) => {
      app.use(router);
      app.provide(
        matchedRouteKey,
        computed(() => router.currentRoute.value.matched.at(-1)),
      );
    },
  };
}
