import type { Locator } from 'playwright-core';
import { LATE_MORNING_ZONE } from './late-morning.js';

/** The choice of a free time in a dialog of the console. */
export function timeIn(dialog: Locator, startsAt: Date): Locator {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { ...options, timeZone: LATE_MORNING_ZONE }).format(startsAt);
  const time = part({ hour: 'numeric', minute: '2-digit' }).replace(/\s/g, '\\s');
  return dialog.getByRole('radio', { name: new RegExp(`\\b${part({ day: 'numeric' })}\\b.*\\b${time}`) });
}
