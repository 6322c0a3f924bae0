import type { AppointmentsModule } from '../appointments/appointments.module.js';
import type { AuditModule } from '../audit/audit.module.js';
import { SettingsService } from '../settings/settings.service.js';
import type { Ground, Module } from '../module.js';
import { offerLink } from './offer-link.js';
import { OfferAnswerService } from './offer-answer.service.js';
import { OpenedDaysService } from './opened-days.service.js';
import { openingsConsumer } from './opening.service.js';
import { RoundsService } from './round.service.js';
import { WaitlistDeskResolver } from './waitlist-desk.resolver.js';
import { WaitlistLiveResolver } from './waitlist-live.resolver.js';
import { WaitlistEntryResolver, WaitlistOfferResolver } from './waitlist-fields.resolver.js';
import { WaitlistResolver } from './waitlist.resolver.js';
import { WaitlistService } from './waitlist.service.js';

const ROUNDS = 'waitlist-rounds';
const OPENED_DAYS = 'waitlist-opened-days';

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
  const openedDays = new OpenedDaysService(background, settings);
  const rounds = new RoundsService(background, events, settings, logger);
  return {
    answers,
    linkActs: [offerLink(database, answers)],
    resolvers: [
      new WaitlistResolver(waitlist, answers),
      new WaitlistDeskResolver(waitlist, answers),
      new WaitlistLiveResolver(waitlist),
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
    jobs: [
      { name: ROUNDS, cron: '* * * * *', run: () => rounds.run(clock()) },
      {
        // Each hour, since days begin at the midnight of each clinic.
        name: OPENED_DAYS,
        cron: '3 * * * *',
        run: async () => {
          if ((await openedDays.run(clock())) > 0) roundsDue(clock());
        },
      },
    ],
  };
}
