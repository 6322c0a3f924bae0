import type { Ground, Module } from '../module.js';
import { HealthResolver } from './health.resolver.js';
import { HealthService } from './health.service.js';

/**
 * How the installation is.
 * @param known names of the migrations of this version
 */
export function healthModule(
  { database, events, files, config, logger }: Ground,
  known: readonly string[],
): Module {
  const service = new HealthService(database, files, config, known, logger, events.calledBy);
  return { resolvers: [new HealthResolver(service)] };
}
