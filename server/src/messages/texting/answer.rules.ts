/** What somebody wants who answers a text message. */
export type Answer = 'yes' | 'no' | 'stop' | 'start';

/** A text, in small letters and with western digits, and what it asks for. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '1': 'yes',
  yes: 'yes',
  confirm: 'yes',
  हाँ: 'yes',
  हां: 'yes',
  '2': 'no',
  cancel: 'no',
  रद्द: 'no',
  stop: 'stop',
  stopall: 'stop',
  'stop all': 'stop',
  optout: 'stop',
  'opt out': 'stop',
  revoke: 'stop',
  unsubscribe: 'stop',
  end: 'stop',
  quit: 'stop',
  बंद: 'stop',
  start: 'start',
  unstop: 'start',
  शुरू: 'start',
};

/** What a text that came asks for; null where it is none of the words that are known. */
export function answerOf(text: string): Answer | null {
  const words = text
    .normalize('NFKC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    // With the two signs that make a key of a digit.
    .replace(/[\p{P}\p{Cf}\s\u{fe0f}\u{20e3}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return Object.hasOwn(ANSWERS, words) ? (ANSWERS[words] ?? null) : null;
}
