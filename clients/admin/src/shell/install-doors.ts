import type { Session } from '@smart-healthcare/shared/session/session';
import type { Router } from 'vue-router';
import { mayEnter } from './doors';
import { placesFor } from './use-navigation';

/** Keeps people from pages that are not theirs, and opens the console on the first page of their navigation. */
export function installDoors(router: Router, session: Session): void {
  router.beforeEach(async (to) => {
    if (to.meta.access !== 'signed-in') return true;
    await session.ready();
    const user = session.user.value;
    if (to.name === 'start') {
      const first = placesFor(router.getRoutes(), user)[0];
      return first ? { name: first.name, replace: true } : true;
    }
    return mayEnter(to.meta.doors, user) ? true : { name: 'not-allowed', replace: true };
  });
}
