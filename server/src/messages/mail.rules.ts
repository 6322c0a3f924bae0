import type { Attachment, SendMailOptions } from 'nodemailer';
import { calendarFileNameOf, calendarFileOf, type Invite } from './calendar-file.js';
import type { Outgoing } from './channel.js';
import { htmlOf } from './words/mail-html.rules.js';
import { textOf } from './words/sent-text.rules.js';

const LOGO_ID = 'logo';

/**
 * A mail as the transport takes it. The same delivery makes the same Message-ID, by which one that comes twice is known. The
 * invite of one visit stands beside the text, as calendars read it, and as a file; those of several are files alone, since
 * only one can stand there, and would pass for all.
 */
export function mailOf(message: Outgoing, from: string, logo: Buffer | null): SendMailOptions {
  const { deliveryId, kind, organization, language, link, code, unsubscribe, subject, body } = message;
  const logoUrl = logo === null ? null : `cid:${LOGO_ID}`;
  const frame = { organization, logoUrl, language, link, code, unsubscribe, kind };
  const files = calendarFilesOf(message, from);
  const [only, ...others] = files;
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
    ...(only === undefined || others.length > 0
      ? {}
      : { icalEvent: { method: only.method, filename: 'invite.ics', content: only.content } }),
    attachments: [
      ...(logo === null
        ? []
        : [{ filename: 'logo.png', cid: LOGO_ID, content: logo, contentType: 'image/png' }]),
      ...(others.length === 0 ? [] : files.map(attachmentOf)),
    ],
  };
}

/** A file for calendars, of one visit. */
export interface CalendarFile {
  readonly name: string;
  readonly method: Invite['method'];
  readonly content: string;
}

/** The files of a mail, one for each visit: the one of an only visit is an invite, those of several say of when they are. */
export function calendarFilesOf(message: Outgoing, from: string): CalendarFile[] {
  const { invite, organization, language, address: attendee } = message;
  if (invite === null) return [];
  const { method, visits, at: now, urlOf } = invite;
  const frame = { organization, organizer: from, attendee, language, urlOf, now };
  return visits.map((visit) => ({
    name: visits.length === 1 ? 'invite.ics' : calendarFileNameOf(visit),
    method,
    content: calendarFileOf(visit, method, frame),
  }));
}

function attachmentOf({ name, method, content }: CalendarFile): Attachment {
  return { filename: name, content, contentType: `text/calendar; charset=utf-8; method=${method}` };
}
