import { absencesModule } from './absences/absences.module.js';
import { accountsModule } from './accounts/accounts.module.js';
import { analyticsModule } from './analytics/analytics.module.js';
import type { Authenticate } from './api/context.js';
import { appointmentsModule } from './appointments/appointments.module.js';
import { assistantsModule } from './assistants/assistants.module.js';
import { auditModule } from './audit/audit.module.js';
import { availabilityModule } from './availability/availability.module.js';
import { clinicsModule } from './clinics/clinics.module.js';
import { delaysModule } from './delays/delays.module.js';
import { doctorsModule } from './doctors/doctors.module.js';
import { feedbackModule } from './feedback/feedback.module.js';
import { healthModule } from './health/health.module.js';
import { linksModule } from './messages/links/links.module.js';
import { calendarFeedsModule } from './messages/feeds/calendar-feeds.module.js';
import { messagesModule } from './messages/messages.module.js';
import { messageTextsModule } from './messages/words/message-texts.module.js';
import { migrations } from './migrations/migrations.js';
import type { Ground, Module } from './module.js';
import { patientsModule } from './patients/patients.module.js';
import { predictionsModule } from './predictions/predictions.module.js';
import { reportsModule } from './reports/reports.module.js';
import { searchModule } from './search/search.module.js';
import { seriesModule } from './series/series.module.js';
import { settingsModule } from './settings/settings.module.js';
import { webhooksModule } from './webhooks/webhooks.module.js';
import { tokensModule } from './tokens/tokens.module.js';
import { waitlistModule } from './waitlist/waitlist.module.js';

/** Every domain, composed. */
export interface Domains {
  readonly modules: readonly Module[];
  readonly authenticate: Authenticate;
}

/** Composes every domain on the ground and on those it takes services from. Nothing acts yet. */
export function composeDomains(ground: Ground): Domains {
  const audit = auditModule(ground);
  const tokens = tokensModule(ground, audit);
  const accounts = accountsModule(ground, audit, tokens);
  const settings = settingsModule(ground, audit);
  const clinics = clinicsModule(ground, audit);
  const doctors = doctorsModule(ground, audit, accounts, settings);
  const patients = patientsModule(ground, audit, accounts);
  const appointments = appointmentsModule(ground, audit, accounts, settings);
  const assistants = assistantsModule(ground, settings, appointments);
  const series = seriesModule(ground, audit, settings, appointments);
  const delays = delaysModule(ground, audit);
  const availability = availabilityModule(ground, audit, appointments);
  const absences = absencesModule(ground, audit, appointments, availability);
  const waitlist = waitlistModule(ground, audit, appointments);
  const search = searchModule(ground, doctors);
  const feedback = feedbackModule(ground, audit, appointments);
  const reports = reportsModule(ground, audit, accounts, tokens);
  const predictions = predictionsModule(ground, audit, availability);
  const analytics = analyticsModule(ground);
  const webhooks = webhooksModule(ground, audit);
  const messages = messagesModule(ground, audit);
  const messageTexts = messageTextsModule(ground, audit);
  const calendarFeeds = calendarFeedsModule(ground, audit);
  const health = healthModule(
    ground,
    migrations.map(({ name }) => name),
  );
  const domains: readonly Module[] = [
    audit,
    tokens,
    accounts,
    settings,
    clinics,
    doctors,
    patients,
    appointments,
    assistants,
    series,
    delays,
    absences,
    availability,
    waitlist,
    search,
    feedback,
    reports,
    predictions,
    analytics,
    webhooks,
    messages,
    messageTexts,
    calendarFeeds,
    health,
  ];
  return {
    authenticate: accounts.authenticate,
    modules: [...domains, linksModule(ground, audit, settings, appointments, series, domains)],
  };
}
