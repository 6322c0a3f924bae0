import type { MailFrame } from './message-words.js';
import { plainWords } from './plain-words.texts.js';

/** What stands for the markers of a message when it is sent; null where it has none. */
export type Secrets = Pick<MailFrame, 'link' | 'code'>;

/** The plain text of a mail, complete by itself: a paragraph whose link or code is not there is left out. */
export function textOf(body: string, frame: Omit<MailFrame, 'organization' | 'logoUrl'>): string {
  const paragraphs = body.split('\n\n').filter((paragraph) => isFull(paragraph, frame));
  const end =
    frame.unsubscribe === null
      ? []
      : ['--', `${plainWords[frame.language].unsubscribe}:\n${frame.unsubscribe}`];
  return [...paragraphs.map((paragraph) => withSecrets(paragraph, frame)), ...end].join('\n\n');
}

/** The text of a text message: a line whose link or code is not there is left out. */
export function shortTextOf(short: string, secrets: Secrets): string {
  return short
    .split('\n')
    .filter((line) => isFull(line, secrets))
    .map((line) => withSecrets(line, secrets))
    .join('\n');
}

/** Whether there is something for each marker of a part of a text. */
export function isFull(part: string, { link, code }: Secrets): boolean {
  return (link !== null || !part.includes('{link}')) && (code !== null || !part.includes('{code}'));
}

function withSecrets(part: string, { link, code }: Secrets): string {
  return part.replaceAll('{link}', () => link ?? '').replaceAll('{code}', () => code ?? '');
}
