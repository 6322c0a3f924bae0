import type { Attempt } from './channel.js';

/** What an SMTP transport says of a mail that did not go. */
export interface SmtpFault {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly command?: string | undefined;
}

/**
 * What a failed attempt means. Only a word for good about the recipient says that the address takes no messages; one about
 * the mail itself refuses that mail; what is wrong with the sender, the sign-in or the line is mended by somebody, and the
 * mail waits for it.
 */
export function attemptOf({ code, responseCode, command }: SmtpFault): Attempt {
  const isForGood = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  const fault = (responseCode === undefined ? (code ?? 'unknown') : `smtp_${responseCode}`).slice(0, 40);
  // 503 says that the session had come to a wrong state, nothing of the mail.
  if (isForGood && responseCode !== 503) {
    if (command === 'RCPT TO') return { outcome: 'refused', fault, isAddress: true };
    if (command === 'DATA') return { outcome: 'refused', fault, isAddress: false };
  }
  return { outcome: 'later', fault };
}
