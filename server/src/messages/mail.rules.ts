import type { SendMailOptions } from 'nodemailer';
import { calendarFileOf } from './calendar-file.js';
import type { Outgoing } from './channel.js';
import { htmlOf } from './words/mail-html.rules.js';
import { textOf } from './words/sent-text.rules.js';

const LOGO_ID = 'logo';

/** A mail as the transport takes it. The same delivery makes the same Message-ID, by which one that comes twice is known. */
export function mailOf(message: Outgoing, from: string, logo: Buffer | null): SendMailOptions {
  const { deliveryId, kind, organization, language, link, code, unsubscribe, subject, body } = message;
  const logoUrl = logo === null ? null : `cid:${LOGO_ID}`;
  const frame = { organization, logoUrl, language, link, code, unsubscribe, kind };
  return {
    from: { name: organization, address: from },
    to: { name: message.recipientName, address: message.address },
    subject,
    text: textOf(body, frame),
    html: htmlOf({ subject, body }, frame),
    messageId: `<${deliveryId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Outlook's answers from people who are away.
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': language,
      ...(unsubscribe === null
        ? {}
        : {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
    },
    ...inviteOf(message, from),
    attachments:
      logo === null ? [] : [{ filename: 'logo.png', cid: LOGO_ID, content: logo, contentType: 'image/png' }],
  };
}

/** Beside the text, as calendars read it, and as a file for whoever opens it by hand. */
function inviteOf(message: Outgoing, from: string): Pick<SendMailOptions, 'icalEvent'> {
  const { invite, organization, language, address: attendee } = message;
  if (invite === null) return {};
  const { method, visits, at: now, urlOf } = invite;
  const content = calendarFileOf(visits, method, {
    organization,
    organizer: from,
    attendee,
    language,
    urlOf,
    now,
  });
  return { icalEvent: { method, filename: 'invite.ics', content } };
}
