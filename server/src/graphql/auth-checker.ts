import type { AuthChecker } from 'type-graphql';
import type { Context } from '../api/context.js';
import { forbidden, unauthenticated } from '../api/errors.js';
import { isManager, MANAGER, type DoorRole } from '../api/viewer.js';

/**
 * The door: `@Authorized()` lets in everyone who is signed in, `@Authorized('admin')` only that role,
 * `@Authorized(MANAGER)` administrators who are not limited to front-desk work.
 */
export const authChecker: AuthChecker<Context, DoorRole> = ({ context: { viewer } }, roles) => {
  if (viewer === null) throw unauthenticated();
  const isLetIn =
    roles.length === 0 || roles.includes(viewer.role) || (roles.includes(MANAGER) && isManager(viewer));
  if (!isLetIn) throw forbidden();
  return true;
};
