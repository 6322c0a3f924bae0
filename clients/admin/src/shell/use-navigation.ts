import { useSession } from '@smart-healthcare/shared/session/session';
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter, type RouteRecordNormalized } from 'vue-router';
import { mayEnter, navigationGroups, type NavigationEntry, type NavigationGroup } from './doors';

export interface NavigationPlace extends NavigationEntry {
  /** Name of the route. */
  name: string;
  current: boolean;
}

/** Routes with an entry in the navigation that this account may enter, in the navigation's order. */
export function placesFor(
  routes: readonly RouteRecordNormalized[],
  user: Parameters<typeof mayEnter>[1],
): (NavigationEntry & { name: string })[] {
  return routes
    .flatMap(({ meta, name }) =>
      meta.nav && typeof name === 'string' && mayEnter(meta.doors, user) ? [{ ...meta.nav, name }] : [],
    )
    .sort(
      (a, b) => navigationGroups.indexOf(a.group) - navigationGroups.indexOf(b.group) || a.order - b.order,
    );
}

/** The navigation of who is signed in: one entry a page that they may open, grouped. */
export function useNavigation(): ComputedRef<{ group: NavigationGroup; places: NavigationPlace[] }[]> {
  const session = useSession();
  const route = useRoute();
  const router = useRouter();

  return computed(() => {
    const places = placesFor(router.getRoutes(), session.user.value).map((place) => ({
      ...place,
      // A page below one of the navigation's, a patient's record say, still lies in that part of the console.
      current: isWithin(route.path, router.resolve({ name: place.name }).path),
    }));
    return navigationGroups
      .map((group) => ({ group, places: places.filter((place) => place.group === group) }))
      .filter((entry) => entry.places.length > 0);
  });
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
