import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { BookingRulesResolver } from './booking-rules.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { ReadOnlyResolver } from './read-only.resolver.js';
import { ReadOnlyService } from './read-only.service.js';
import { SettingsChangeService } from './settings-change.service.js';
import { SettingsResolver } from './settings.resolver.js';
import { SettingsService } from './settings.service.js';

/** What domains above it take from settings/. */
export interface SettingsModule extends Module {
  readonly settings: SettingsService;
}

/** The organization and its rules. */
export function settingsModule(
  { config, database, events, files, limits, openRanges }: Ground,
  { audit }: AuditModule,
): SettingsModule {
  const settings = new SettingsService(database);
  return {
    settings,
    resolvers: [
      new BookingRulesResolver(),
      new OrganizationResolver(
        new OrganizationService(database, audit, limits, files, settings),
        config.mail !== null,
      ),
      new ReadOnlyResolver(new ReadOnlyService(database, audit), settings),
      new SettingsResolver(new SettingsChangeService(database, audit, settings, openRanges, events)),
    ],
  };
}
