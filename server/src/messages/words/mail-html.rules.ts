import { escapeHtml } from '../../api/escape-html.js';
import type { Language } from '../../api/language.js';
import type { HtmlOf, MailFrame } from './message-words.js';
import { plainWords } from './plain-words.texts.js';
import { ownWordsOf } from './render-message.rules.js';
import { isFull } from './sent-text.rules.js';

/** Of every language of the catalogue; one that is written from the right is told so here. */
const DIRECTION: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', hi: 'ltr' };

const FONT = "-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Devanagari',Helvetica,Arial,sans-serif";
/** As the screens have them. */
const LIGHT = { page: '#f2efe9', card: '#ffffff', text: '#1c2123', muted: '#566063', line: '#e2ddd4' };
const ACCENT = '#0b5f76';

/** Programs that show mail in the dark and know no style sheet turn the colours by themselves; the others take these. */
export const MAIL_STYLE = `@media (prefers-color-scheme: dark) {
.page { background: #0c0f10 !important; } .card { background: #1a2022 !important; border-color: #2d3537 !important; }
.text { color: #eceae6 !important; } .muted { color: #a7afb0 !important; } .facts { background: #121617 !important; }
.button { background: #7cc7da !important; color: #06262f !important; } .link { color: #7cc7da !important; }
}`;

/** The HTML of a mail: one column, readable without pictures, without a style sheet and in the dark. */
export const htmlOf: HtmlOf = ({ subject, body }, frame) => {
  const { organization, logoUrl, language, unsubscribe } = frame;
  const mark =
    logoUrl === null
      ? escapeHtml(organization)
      : `<img src="${escapeHtml(logoUrl)}" alt="${escapeHtml(organization)}" height="40" style="height:40px;` +
        `max-width:260px;border:0;font:600 18px/40px ${FONT}">`;
  const end =
    unsubscribe === null
      ? ''
      : `<tr><td class="muted" style="padding:16px 8px;font:14px/1.5 ${FONT};color:${LIGHT.muted}">` +
        `<a class="muted" href="${escapeHtml(unsubscribe)}" style="color:${LIGHT.muted}">` +
        `${escapeHtml(plainWords[language].unsubscribe)}</a></td></tr>`;
  return `<!doctype html>
<html lang="${language}" dir="${DIRECTION[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${MAIL_STYLE}</style>
</head>
<body class="page" style="margin:0;padding:0;background:${LIGHT.page}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;text-align:start">
<tr><td class="text" style="padding:0 8px 16px;font:600 18px/1.4 ${FONT};color:${LIGHT.text}">${mark}</td></tr>
<tr><td class="card text" style="padding:24px;background:${LIGHT.card};border:1px solid ${LIGHT.line};border-radius:8px;font:16px/1.5 ${FONT};color:${LIGHT.text};overflow-wrap:anywhere">
${body
  .split('\n\n')
  .filter((paragraph) => isFull(paragraph, frame))
  .map((paragraph) => paragraphHtml(paragraph, frame))
  .join('\n')}
</td></tr>
${end}</table>
</td></tr></table>
</body>
</html>
`;
};

const PARAGRAPH = 'margin:0 0 16px';
/** What begins a line of facts: "When: ". */
const LABEL = /^([^:{}•]{1,24}): (.+)$/u;

function paragraphHtml(paragraph: string, frame: MailFrame): string {
  const lines = paragraph.split('\n');
  if (lines.every((line) => line.startsWith('• '))) return listHtml(lines, frame);
  if (lines.length > 1 && lines.every((line) => LABEL.test(line))) return factsHtml(lines, frame);
  // Lines in a row are one paragraph; a button, and a code by itself, stand apart.
  const parts: string[] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 0) parts.push(`<p dir="auto" style="${PARAGRAPH}">${row.join('<br>')}</p>`);
    row = [];
  };
  for (const line of lines) {
    const alone = line.trim();
    if (alone !== '{link}' && alone !== '{code}') {
      row.push(inlineHtml(line, frame));
      continue;
    }
    endRow();
    parts.push(alone === '{link}' ? buttonHtml(frame) : codeHtml(frame.code ?? ''));
  }
  endRow();
  return parts.join('\n');
}

function listHtml(lines: readonly string[], frame: MailFrame): string {
  const items = lines.map(
    (line) => `<li dir="auto" style="margin:0 0 8px">${inlineHtml(line.slice(2), frame)}</li>`,
  );
  return `<ul style="margin:0 0 16px;padding-inline-start:20px">${items.join('')}</ul>`;
}

function factsHtml(lines: readonly string[], frame: MailFrame): string {
  const rows = lines.map((line) => {
    const [, label = '', value = ''] = LABEL.exec(line) ?? [];
    return (
      `<span class="muted" style="color:${LIGHT.muted}">${inlineHtml(label, frame)}:</span> ` +
      `<strong><bdi>${inlineHtml(value, frame)}</bdi></strong>`
    );
  });
  return `<p class="facts" style="margin:0 0 16px;padding:12px 16px;background:${LIGHT.page};border-radius:8px">${rows.join('<br>')}</p>`;
}

function buttonHtml({ link, language, kind }: MailFrame): string {
  const words = plainWords[language];
  const action = kind === undefined ? undefined : ownWordsOf(kind, language).action;
  const href = escapeHtml(link ?? '');
  return (
    `<p style="margin:0 0 8px"><a class="button" href="${href}" style="display:inline-block;padding:12px 20px;` +
    `background:${ACCENT};color:#ffffff;border-radius:8px;font-weight:600;text-decoration:none">` +
    `${escapeHtml(action ?? words.open)}</a></p>\n` +
    `<p class="muted" style="margin:0 0 16px;font-size:14px;color:${LIGHT.muted}">${escapeHtml(words.orCopy)}<br>` +
    `<a class="link" href="${href}" style="color:${ACCENT};overflow-wrap:anywhere;word-break:break-all">${href}</a></p>`
  );
}

function codeHtml(code: string): string {
  return (
    `<p class="facts" style="margin:0 0 16px;padding:12px 16px;background:${LIGHT.page};border-radius:8px;` +
    `font:700 28px/1.3 ui-monospace,Consolas,monospace;letter-spacing:4px">${escapeHtml(code)}</p>`
  );
}

/** A line as it stands in a sentence, with link and code in their places. */
function inlineHtml(line: string, { link, code }: MailFrame): string {
  const href = escapeHtml(link ?? '');
  return escapeHtml(line)
    .replaceAll(
      '{link}',
      () => `<a class="link" href="${href}" style="color:${ACCENT};word-break:break-all">${href}</a>`,
    )
    .replaceAll('{code}', () => `<strong>${escapeHtml(code ?? '')}</strong>`);
}
