import { escapeHtml } from '../api/escape-html.js';
import type { Language } from '../api/language.js';
import { demoMailTexts } from './demo-mail.texts.js';
import type { KeptLetter } from './kept-mail.js';
import { PAGE_COLOURS } from './links/page-style.js';

export const DEMO_MAIL_PATH = '/demo/mail';

const STYLE = `${PAGE_COLOURS}
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--surface); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); } a:hover { color: var(--accent-hover); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.125rem; }
ul { list-style: none; margin: 1.5rem 0; padding: 0; background: var(--raised); border: 1px solid var(--line);
  border-radius: .5rem; }
li + li { border-top: 1px solid var(--line); }
li a { display: block; padding: .75rem 1rem; text-decoration: none; font-weight: 600; }
li a:hover { text-decoration: underline; }
.small { font-size: .875rem; font-weight: 400; color: var(--muted); }
.file { display: inline-block; margin-inline-end: .75rem; }
.back { display: inline-block; padding: .5rem 0; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; } dt { color: var(--muted); } dd { margin: 0; }
iframe { width: 100%; height: 40rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; font: inherit; background: var(--raised); border: 1px solid var(--line);
  border-radius: .5rem; padding: 1rem; }`;

/** All mails that are kept, the newest first. */
export function demoMailList(letters: readonly KeptLetter[], language: Language): string {
  const words = demoMailTexts[language];
  const items = letters.map(
    ({ id, at, to, subject }) =>
      `<li><a href="${DEMO_MAIL_PATH}/${id}"><bdi>${escapeHtml(subject)}</bdi><br>` +
      `<span class="small"><bdi>${escapeHtml(to)}</bdi> · ${momentOf(at, language)}</span></a></li>`,
  );
  return page(
    words.title,
    language,
    `<h1>${words.title}</h1><p>${words.about}</p>` +
      (items.length === 0 ? `<p>${words.none}</p>` : `<ul>${items.join('')}</ul>`),
  );
}

/** One mail, as programs show it and as text. What it is shown in runs no script and reaches nothing of ours. */
export function demoMailPage(letter: KeptLetter, language: Language): string {
  const words = demoMailTexts[language];
  const { id, at, from, to, subject, text, files } = letter;
  const facts = [
    [words.subject, subject],
    [words.from, from],
    [words.to, to],
    [words.at, momentOf(at, language)],
  ].map(([name = '', value = '']) => `<dt>${name}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`);
  return page(
    subject,
    language,
    `<p><a class="back" href="${DEMO_MAIL_PATH}">${words.back}</a></p><h1><bdi>${escapeHtml(subject)}</bdi></h1>` +
      `<dl>${facts.join('')}${files.length === 0 ? '' : attached(id, files, words.attached)}</dl>` +
      frameOf(`${id}/html`, words.asShown) +
      frameOf(`${id}/bare`, words.withoutPictures) +
      `<h2>${words.asText}</h2><pre dir="auto">${linked(text)}</pre>`,
  );
}

function attached(id: string, files: KeptLetter['files'], word: string): string {
  const links = files.map(
    ({ name }, place) =>
      `<a class="file" href="${DEMO_MAIL_PATH}/${id}/files/${place}" download>${escapeHtml(name)}</a>`,
  );
  return `<dt>${word}</dt><dd>${links.join(' ')}</dd>`;
}

function frameOf(path: string, title: string): string {
  return (
    `<h2>${title}</h2><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${title}" ` +
    `src="${DEMO_MAIL_PATH}/${path}"></iframe>`
  );
}

/** A mail's own HTML. Its links open elsewhere than in the frame that shows it. */
export function demoMailFrame(html: string): string {
  return html.replace('<head>', '<head><base target="_blank">');
}

function page(title: string, language: Language, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body>
</html>
`;
}

function linked(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`);
}

function momentOf(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
