import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import { SettingsService } from '../settings/settings.service.js';
import type { Ground, Module } from '../module.js';
import { offerLink } from './offer-link.js';
import { OfferAnswerService } from './offer-answer.service.js';
import { openingsConsumer } from './opening.service.js';
import { RoundsService } from './round.service.js';
import { WaitlistDeskResolver } from './waitlist-desk.resolver.js';
import { WaitlistEntryResolver, WaitlistOfferResolver } from './waitlist-fields.resolver.js';
import { WaitlistResolver } from './waitlist.resolver.js';
import { WaitlistService } from './waitlist.service.js';

const ROUNDS = 'waitlist-rounds';

/** What domains above it take from waitlist/. */
export interface WaitlistModule extends Module {
  /** Answers to offers, as links in messages act. */
  readonly answers: OfferAnswerService;
}

/** Who waits for time to come free, and how it is offered. */
export function waitlistModule(
  { background, clock, database, events, logger, queue }: Ground,
  { audit }: AuditModule,
  { booking, statuses }: AppointmentsModule,
): WaitlistModule {
  const roundsDue = (at: Date) => queue.runAt(ROUNDS, at);
  const settings = new SettingsService(background);
  const waitlist = new WaitlistService(database, events, audit, roundsDue);
  const answers = new OfferAnswerService(database, events, audit, waitlist, booking, statuses, roundsDue);
  const rounds = new RoundsService(background, events, settings, logger);
  return {
    answers,
    linkActs: [offerLink(database, answers)],
    resolvers: [
      new WaitlistResolver(waitlist, answers),
      new WaitlistDeskResolver(waitlist, answers),
      new WaitlistEntryResolver(),
      new WaitlistOfferResolver(),
    ],
    consumers: [
      openingsConsumer(
        clock,
        () => settings.current(),
        () => roundsDue(clock()),
      ),
    ],
    jobs: [{ name: ROUNDS, cron: '* * * * *', run: () => rounds.run(clock()) }],
  };
}
