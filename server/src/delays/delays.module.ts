import type { Ground, Module } from '../module.js';
import { DelayResolver } from './delay.resolver.js';
import { DelayService } from './delay.service.js';

/** Running late. */
export function delaysModule({ database, events }: Ground): Module {
  return { resolvers: [new DelayResolver(new DelayService(database, events))] };
}
