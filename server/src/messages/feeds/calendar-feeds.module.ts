import { clientAddressRule, trustRule } from '../../api/client-address.js';
import type { AuditModule } from '../../audit/audit.module.js';
import type { Ground, Module } from '../../module.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { CalendarFeedService } from './calendar-feed.service.js';
import { serveFeeds } from './serve-feeds.js';

/** Calendars to subscribe to, of patients and doctors. */
export function calendarFeedsModule(
  { database, config, clock, limits }: Ground,
  { audit }: AuditModule,
): Module {
  const feeds = new CalendarFeedService(database, audit, limits, config.publicUrl);
  const addressOf = clientAddressRule(trustRule(config.trustedProxies));
  return {
    resolvers: [new CalendarFeedResolver(feeds)],
    routes: (http) => serveFeeds(http, feeds, addressOf, clock),
  };
}
