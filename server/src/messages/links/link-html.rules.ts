import type { Language } from '../../api/language.js';
import { spacedPhoneNumber } from '../../api/phone-number.rules.js';
import type { LinkButton, LinkItem, LinkPage, LinkVisit } from '../../outbox/link-acts.js';
import { dateWords, timeWords } from '../words/moment.rules.js';
import { linkTexts } from './link.texts.js';

/** Where the style of these pages is; no token is so short. */
export const STYLE_PATH = '/m/page.css';

/** What is around a page. */
export interface PageFrame {
  readonly language: Language;
  readonly organization: string;
  /** Where its forms send to. */
  readonly action: string;
  /** Why a press did nothing. */
  readonly refusal?: string | null;
  /** Why it has no buttons. */
  readonly note?: string | null;
  /** Where the kind of message can be ended; null where it cannot. */
  readonly stop?: string | null;
  /** Other pages of the same message. */
  readonly others?: readonly { readonly href: string; readonly label: string }[];
}

/** A page without scripts, whole as it is sent. */
export function htmlPage(page: LinkPage, frame: PageFrame): string {
  const { language, organization } = frame;
  const words = linkTexts[language].frame;
  const title = escape(page.title);
  const times = page.buttons.filter(({ look }) => look === 'time');
  const buttons = page.buttons.filter(({ look }) => look !== 'time');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${[title, escape(organization)].filter(Boolean).join(' – ')}</title>`,
    `<link rel="stylesheet" href="${STYLE_PATH}">`,
    '</head>',
    '<body>',
    organization === '' ? '' : `<header><a href="/">${escape(organization)}</a></header>`,
    '<main>',
    `<h1>${title}</h1>`,
    frame.refusal ? `<p class="refusal" role="alert">${escape(frame.refusal)}</p>` : '',
    ...page.lines.map((line) => `<p>${escape(line)}</p>`),
    page.visit ? visitList(page.visit, language) : '',
    frame.note ? `<p class="note">${escape(frame.note)}</p>` : '',
    buttons.length === 0
      ? ''
      : `<div class="buttons">${buttons.map((each) => form(each, frame)).join('')}</div>`,
    itemList(page.items ?? [], frame),
    times.length === 0
      ? ''
      : `<section aria-labelledby="times"><h2 id="times">${escape(page.timesTitle ?? '')}</h2>` +
        `<ul class="times">${times.map((each) => `<li>${form(each, frame)}</li>`).join('')}</ul></section>`,
    links(frame.others ?? [], words.more),
    links(page.onward ?? []),
    frame.stop ? `<p class="stop"><a href="${escape(frame.stop)}">${escape(words.stops)}</a></p>` : '',
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter((part, index, all) => part !== '' || index === all.length - 1)
    .join('\n');
}

function visitList(visit: LinkVisit, language: Language): string {
  const words = linkTexts[language].frame;
  const { startsAt, endsAt, timeZone, clinicPhone } = visit;
  const time = (instant: Date): string => timeWords(instant, timeZone, language, 'long');
  const number = clinicPhone === null ? null : clinicPhone.replace(/[^\d+]/g, '');
  const rows: (readonly [string, string])[] = [
    [words.when, escape(dateWords(startsAt, timeZone, language, 'long'))],
    [words.time, escape(`${time(startsAt)} – ${time(endsAt)}`)],
    [words.withWhom, escape(visit.doctorName)],
    [words.where, [visit.clinicName, visit.clinicAddress ?? ''].filter(Boolean).map(escape).join('<br>')],
  ];
  if (number !== null && clinicPhone !== null) {
    rows.push([words.phone, `<a href="tel:${escape(number)}">${escape(spacedPhoneNumber(clinicPhone))}</a>`]);
  }
  return `<dl>${rows.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

function itemList(items: readonly LinkItem[], frame: PageFrame): string {
  if (items.length === 0) return '';
  const rows = items.map(({ title, lines, buttons, onward }) =>
    [
      `<li><h2>${escape(title)}</h2>`,
      ...lines.map((line) => `<p>${escape(line)}</p>`),
      ...buttons.map((each) => form(each, frame)),
      onward === null
        ? ''
        : `<p><a href="${escape(onward.href)}"${named(onward)}>${escape(onward.label)}</a></p>`,
      '</li>',
    ].join(''),
  );
  return `<ol class="items">${rows.join('')}</ol>`;
}

/** A name that tells it from others with the same label, which it begins with. */
function named({ label, about }: { readonly label: string; readonly about?: string }): string {
  return about === undefined ? '' : ` aria-label="${escape(`${label}: ${about}`)}"`;
}

function form({ act, label, about, values, look }: LinkButton, { action }: PageFrame): string {
  const hidden = Object.entries({ ...values, act }).map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  const kind = look === undefined ? '' : ` class="${look}"`;
  const button = `<button${kind}${named({ label, ...(about === undefined ? {} : { about }) })}>${escape(label)}</button>`;
  return `<form method="post" action="${escape(action)}">${hidden.join('')}${button}</form>`;
}

function links(list: readonly { readonly href: string; readonly label: string }[], title = ''): string {
  if (list.length === 0) return '';
  const items = list.map(({ href, label }) => `<li><a href="${escape(href)}">${escape(label)}</a></li>`);
  const heading = title === '' ? '' : `<h2>${escape(title)}</h2>`;
  return `${heading}<ul class="onward">${items.join('')}</ul>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
