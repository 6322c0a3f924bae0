import { SealedSecrets } from '../../api/sealed-secrets.js';
import type { AppointmentsModule } from '../../appointments/appointments.module.js';
import type { AuditModule } from '../../audit/audit.module.js';
import type { Ground, Module } from '../../module.js';
import { MessageLinks } from '../../outbox/message-links.js';
import type { SeriesModule } from '../../series/series.module.js';
import type { SettingsModule } from '../../settings/settings.module.js';
import { answersUrlOf } from '../send-messages.js';
import { TextAnswers } from '../texting/answers.js';
import { serveAnswers } from '../texting/serve-answers.js';
import { answersByLink } from './answers-by-link.js';
import { serveLinks } from './link-routes.js';
import { LinkService } from './link.service.js';
import { OnwardLinks } from './onward-links.js';
import { SeriesLinks } from './series-links.js';
import { VisitLinks } from './visit-links.js';
import { WishesResolver } from './wishes.resolver.js';
import { setChannels } from './wishes.rules.js';
import { WishesService } from './wishes.service.js';

/**
 * The links of messages, and who wants which messages.
 * @param others the other domains: what the links of their messages do takes the place of what they do here
 */
export function linksModule(
  { clock, config, database, events, limits }: Ground,
  { audit }: AuditModule,
  { settings }: SettingsModule,
  { attendance, booking, statuses }: AppointmentsModule,
  { changes }: SeriesModule,
  others: readonly Module[],
): Module {
  const wishes = new WishesService(database, audit, setChannels(config));
  const tokens = new MessageLinks(config.tokenSecret, config.formerTokenSecrets);
  const acts = [
    new VisitLinks(database, settings, statuses, booking, attendance),
    new SeriesLinks(database, settings, statuses, attendance, changes),
    new OnwardLinks(),
    ...others.flatMap(({ linkActs }) => linkActs ?? []),
  ];
  const links = new LinkService(database, tokens, acts);
  const access = new SealedSecrets('text channels', config.tokenSecret, config.formerTokenSecrets);
  const answers = new TextAnswers(
    database,
    events,
    access,
    answersUrlOf(config),
    answersByLink(links, tokens, acts),
  );
  return {
    resolvers: [new WishesResolver(wishes)],
    routes: (http) => {
      serveLinks(http, links, wishes, limits, clock);
      serveAnswers(http, answers, clock);
    },
  };
}
