import type { Language } from '../api/language.js';

/** What calendars are told: neither doctor nor patient nor reason, since calendars are shared and synced. */
export const calendarTexts: Record<
  Language,
  { readonly visit: string; readonly busy: string; readonly name: string }
> = {
  en: { visit: 'Appointment at {clinic}', busy: 'Busy', name: 'Appointments: {organization}' },
  hi: { visit: '{clinic} में अपॉइंटमेंट', busy: 'व्यस्त', name: 'अपॉइंटमेंट: {organization}' },
};
