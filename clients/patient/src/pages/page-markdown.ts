import { formatClock, formatLocalDay } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import TurndownService from 'turndown';
import { chosenTimeQuery } from '../booking/chosen-time';
import type { FreeTimesQuery } from '../generated/graphql';
import { pagesMessages } from './pages.catalogue';

/** What is there to be pressed, filled in or looked at: no text to read. */
const NO_TEXT = /^(aside|button|fieldset|form|img|input|label|noscript|script|select|style|svg)$/i;

/** A page in Markdown: its content, the free times that it shows, and its address. */
export function asMarkdown(html: string, times: readonly string[], address: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const origin = new URL(address).origin;
  const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' });
  turndown.addRule('spans stand apart', {
    filter: ['span', 'time'],
    replacement: (content) => ` ${content} `,
  });
  turndown.addRule('links lead here from anywhere', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) => linkOf(content, (node as HTMLElement).getAttribute('href') ?? '', origin),
  });
  // Times to choose are listed below, each with where it is booked.
  turndown.addRule('no text', {
    filter: (node) =>
      NO_TEXT.test(node.nodeName) || node.getAttribute('aria-hidden') === 'true' || node.nodeName === 'OL',
    replacement: () => '',
  });
  const text = turndown
    .turndown(main)
    .replace(/(\S) {2,}/g, '$1 ')
    .replace(/^((?: {4})*) {1,3}(?=\S)/gm, '$1')
    .replace(/[ \t]+$/gm, '');
  return `${[text, ...times, `<${address}>`].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A link on one line, whatever its name holds. */
function linkOf(content: string, href: string, origin: string): string {
  const address = href.startsWith('/') ? `${origin}${href}` : href;
  return ` [${content.replace(/\s+/g, ' ').trim()}](${address.replace(/[()<>\s]/g, encodeURIComponent)}) `;
}

/** The free times that a doctor's page shows, day by day, each as a link to where it is booked. */
export function freeTimesAsMarkdown({ freeTimes }: FreeTimesQuery, origin: string): string {
  const { t } = useMessages(pagesMessages);
  const { doctorId, visitType, days } = freeTimes;
  if (days.length === 0) return '';
  const lines = days.flatMap(({ date, clinic, starts }) => [
    '',
    `### ${formatLocalDay(date)}, ${plainText(clinic.name)}`,
    '',
    ...starts.map((startsAt) => {
      const query = chosenTimeQuery({ doctorId, clinicId: clinic.id, visitTypeId: visitType.id, startsAt });
      const address = `${origin}/book?${new URLSearchParams(query).toString()}`;
      return `- [${formatClock(startsAt, clinic.timeZone)}](${address})`;
    }),
  ]);
  return [`## ${t('times')}`, ...lines].join('\n');
}

/** A name on one line that means nothing more in Markdown than it says. */
export function plainText(name: string): string {
  return name.replace(/[\\`*_{}[\]<>()#|]/g, '\\$&').replace(/\s+/g, ' ');
}
