import { defineCatalogue } from '../i18n/i18n';

export const calendarFeedMessages = defineCatalogue<typeof import('./calendar-feed.en')>(
  'calendarFeed',
  (locale) => import(`./calendar-feed.${locale}.ts`),
);
