import type { Ground, Module } from '../module.js';
import { HealthResolver } from './health.resolver.js';
import { HealthService } from './health.service.js';

/**
 * How the installation is.
 * @param known names of the migrations of this version
 */
export function healthModule(
  { database, events, storage, config }: Ground,
  known: readonly string[],
): Module {
  return {
    resolvers: [new HealthResolver(new HealthService(database, storage, config, known, events.calledBy))],
  };
}
