/** What somebody wants who answers a text message. */
export type Answer = 'confirm' | 'cancel' | 'stop' | 'start';

/** A text, in small letters and with western digits, and what it asks for. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '1': 'confirm',
  yes: 'confirm',
  हाँ: 'confirm',
  हां: 'confirm',
  '2': 'cancel',
  cancel: 'cancel',
  रद्द: 'cancel',
  stop: 'stop',
  stopall: 'stop',
  unsubscribe: 'stop',
  end: 'stop',
  quit: 'stop',
  बंद: 'stop',
  start: 'start',
  शुरू: 'start',
};

/** What a text that came asks for; null where it is none of the words that are known. */
export function answerOf(text: string): Answer | null {
  const words = text
    .normalize('NFC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[\p{P}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  return Object.hasOwn(ANSWERS, words) ? (ANSWERS[words] ?? null) : null;
}
