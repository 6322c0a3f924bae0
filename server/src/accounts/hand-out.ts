import type { Context } from '../api/context.js';
import { StartedSession } from './started-session.type.js';

/** What a session brings for the browser alone leaves in cookies; the rest is the answer. */
export function handOut<Result extends object>(context: Context, result: Result): Result {
  if (result instanceof StartedSession) {
    context.refreshCookie?.set(result.refreshToken, result.refreshExpiresAt);
    if (result.device !== null) context.deviceCookie?.set(result.device.value, result.device.expiresAt);
  }
  return result;
}
