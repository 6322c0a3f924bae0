import { auditActions } from '@smart-healthcare/shared/audit/audit-words';
import { isCalendarDate } from '@smart-healthcare/shared/format/calendar-date';
import type { AuditAction, AuditFilter } from '../generated/graphql';

/** What the page is narrowed to, as its address holds it; empty texts are left out. */
export interface AuditSearch {
  person: string;
  patient: string;
  action: string;
  /** Calendar dates YYYY-MM-DD in the viewer's zone, both included. */
  from: string;
  to: string;
}

export const auditFields = ['person', 'patient', 'action', 'from', 'to'] as const;

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isId = (text: string): boolean => id.test(text);
const isAction = (text: string): text is AuditAction => auditActions().some((action) => action === text);
const forms: Record<(typeof auditFields)[number], (text: string) => boolean> = {
  person: isId,
  patient: isId,
  action: isAction,
  from: isCalendarDate,
  to: isCalendarDate,
};

/** Reads the address; what has not the form of its field counts as not there. */
export function readAuditAddress(query: Record<string, unknown>): AuditSearch {
  const search: AuditSearch = { person: '', patient: '', action: '', from: '', to: '' };
  for (const name of auditFields) {
    const value = query[name];
    if (typeof value === 'string' && forms[name](value)) search[name] = value;
  }
  return search;
}

/** The address of a search. */
export function writeAuditAddress(search: AuditSearch): Record<string, string> {
  return Object.fromEntries(
    auditFields.flatMap((name) => (forms[name](search[name]) ? [[name, search[name]]] : [])),
  );
}

/** The server's filter: dates become the instants at which the viewer's days begin, the last day whole. */
export function toAuditFilter(search: AuditSearch): AuditFilter {
  return {
    personId: search.person || null,
    patientId: search.patient || null,
    action: isAction(search.action) ? search.action : null,
    from: search.from ? startOfDay(search.from, 0) : null,
    to: search.to ? startOfDay(search.to, 1) : null,
  };
}

function startOfDay(date: string, later: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // Months and days beyond their end count on, so the last of a month leads to the next one's first.
  return new Date(year, month - 1, day + later).toISOString();
}
