import type { AuthChecker } from 'type-graphql';
import type { UserRole } from '../accounts/user.entity.js';
import type { Context } from './context.js';
import { forbidden, unauthenticated } from './errors.js';

/** The door: `@Authorized()` lets in everyone who is signed in, `@Authorized('admin')` only that role. */
export const authChecker: AuthChecker<Context, UserRole> = ({ context }, roles) => {
  if (context.viewer === null) throw unauthenticated();
  if (roles.length > 0 && !roles.includes(context.viewer.role)) throw forbidden();
  return true;
};
