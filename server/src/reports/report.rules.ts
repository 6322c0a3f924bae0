import { cleanLine } from '../api/clean-text.rules.js';
import type { AppointmentStatus } from '../calendar/appointment-status.js';

/** How many documents a patient may bring to one visit. */
export const MOST_FOR_VISIT = 20;
/** How many documents one patient's record holds. */
export const MOST_FOR_PATIENT = 500;
/** How long a link to a file is good. */
export const LINK_SECONDS = 60;
/** How long a removed document can be brought back; then its file is deleted. */
export const UNDO_HOURS = 24;

/** A visit as far as documents are concerned. */
export interface VisitState {
  readonly status: AppointmentStatus;
  readonly endsAt: Date;
}

const COMING: ReadonlySet<AppointmentStatus> = new Set(['pending', 'confirmed', 'checked_in']);

/** Whether a patient may still bring documents to a visit: until it is over or called off. */
export function takesDocuments(visit: VisitState, now: Date): boolean {
  return COMING.has(visit.status) && visit.endsAt > now;
}

/** How long ago a document must have been removed for its file to be deleted. */
export function undoEnd(now: Date): Date {
  return new Date(now.getTime() - UNDO_HOURS * 3_600_000);
}

const MOST_NAME = 120;

/**
 * The name under which a file is saved: the client's, without folders and signs that file systems or headers trip
 * over, with the ending of what the content is.
 */
export function fileNameOf(given: string, extension: string): string {
  // Browsers write a quotation mark in a multipart name as %22.
  const last = cleanLine(given.replaceAll('%22', '').split(/[/\\]/).pop() ?? '');
  const dot = last.lastIndexOf('.');
  const stem = (dot > 0 ? last.slice(0, dot) : last)
    .replace(/["<>:|?*]/g, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${Array.from(stem).slice(0, MOST_NAME).join('') || 'document'}.${extension}`;
}

/** The header that has a file saved under its name: plain letters for old clients, all of it for the others. */
export function attachmentHeader(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_');
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
