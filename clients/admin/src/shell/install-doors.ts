import type { Organization } from '@smart-healthcare/shared/organization/organization';
import type { Session } from '@smart-healthcare/shared/session/session';
import type { Router } from 'vue-router';
import { doorsOf, mayEnter } from './doors';
import { placesFor } from './use-navigation';

/**
 * Keeps people from pages that are not theirs, and opens the console on the first page of their navigation; for a
 * manager of an installation that nobody has set up yet, on its set-up.
 */
export function installDoors(router: Router, session: Session, organization: Organization): void {
  router.beforeEach(async (to) => {
    if (to.meta.access !== 'signed-in') return true;
    await session.ready();
    const user = session.user.value;
    if (to.name === 'start') {
      if (doorsOf(user).includes('manager') && !(await isSetUp(organization))) {
        return { name: 'setup', replace: true };
      }
      const first = placesFor(router.getRoutes(), user)[0];
      return first ? { name: first.name, replace: true } : true;
    }
    return mayEnter(to.meta.doors, user) ? true : { name: 'not-allowed', replace: true };
  });
}

/** Once it is set up it stays so: only before that is the server asked. */
async function isSetUp({ face, refresh }: Organization): Promise<boolean> {
  if (face.value?.isSetUp === true) return true;
  try {
    return (await refresh()).isSetUp;
  } catch (error) {
    // Out of reach: the page that opens says so itself.
    console.warn('Whether the installation is set up could not be asked', error);
    return true;
  }
}
