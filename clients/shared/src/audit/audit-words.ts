import { formatDayAndTime, formatList, formatLocalDate, viewerZone } from '../format/format';
import type { AuditAction, AuditLineFragment } from '../graphql/generated/graphql';
import { i18n, useMessages } from '../i18n/i18n';
import { auditMessages } from './audit.catalogue';

/** One line of the audit trail, as far as its words need it. */
export type AuditLine = AuditLineFragment;

/** What was done, as a person says it. A server may be newer than this page, and know more acts. */
export function actionText(action: AuditAction): string {
  const { t, has } = useMessages(auditMessages);
  const key = `action.${action}`;
  return has(key) ? t(key) : t('otherAction', { action });
}

/** Every act there is: each has words, or the catalogue would not compile. */
export function auditActions(): AuditAction[] {
  return Object.keys(i18n.global.tm('audit.action')) as AuditAction[];
}

const byVisitors: readonly AuditAction[] = [
  'session_refused',
  'account_registration_refused',
  'password_reset_requested',
];

/**
 * Who did it, and by which program of theirs, by the link of a message, or at the word of which assistant. @param viewerId whoever reads it is "You"
 */
export function actorText(line: AuditLine, viewerId: string | null): string {
  const { t } = useMessages(auditMessages);
  const person = personText(line, viewerId);
  const program = line.programName;
  if (line.byLink) return t('actor.byLink', { person });
  if (program === null) return person;
  return t(line.byAssistant ? 'actor.asked' : 'actor.through', { person, program });
}

function personText(line: AuditLine, viewerId: string | null): string {
  const { t } = useMessages(auditMessages);
  if (line.actorId === null) return byVisitors.includes(line.action) ? t('actor.visitor') : t('actor.system');
  if (line.actorId === viewerId) return t('actor.you');
  return line.actorName ?? t('actor.removed');
}

/** Which visit it concerns, by the clinic's clock; null for an act without one. */
export function visitText(line: AuditLine): string | null {
  const { t } = useMessages(auditMessages);
  if (line.appointmentTime === null) return null;
  return t('concerns', { time: formatDayAndTime(line.appointmentTime, zoneOf(line), 'short') });
}

/** The details of a line as short texts, in a fixed order; no text for what says nothing. */
export function detailTexts(line: AuditLine): string[] {
  const { t } = useMessages(auditMessages);
  const values = new Map(line.details.map(({ name, value }) => [name, value]));
  const texts: string[] = [];
  const take = (name: string): string | null => {
    const value = values.get(name) ?? null;
    values.delete(name);
    return value === null || value === 'null' ? null : value;
  };
  const word = (value: string | null): string => wordFor(line, value);

  const [from, to] = [take('from'), take('to')];
  const setting = line.action === 'settings_changed' ? take('name') : null;
  if (setting !== null) {
    texts.push(t('detail.setting', { name: word(setting), from: word(from), to: word(to) }));
  } else if (from !== null && to !== null) {
    texts.push(from === to ? word(to) : t('detail.fromTo', { from: word(from), to: word(to) }));
  } else if (to !== null && !isSameInstant(to, line.appointmentTime))
    texts.push(t('detail.to', { to: word(to) }));

  for (const name of ['purpose', 'reason', 'status', 'role'] as const) {
    const value = take(name);
    if (value !== null) texts.push(t(`detail.${name}`, { value: word(value) }));
  }
  for (const name of ['fields', 'lists'] as const) {
    const value = take(name);
    if (value) texts.push(t(`detail.${name}`, { value: formatList(value.split(',').map(word)) }));
  }
  for (const name of ['byName', 'byBirthDate', 'byNumber', 'override'] as const) {
    if (take(name) === 'true') texts.push(t(`detail.${name}`));
  }
  const found = take('found');
  if (found !== null) texts.push(t('detail.found', {}, Number(found)));
  const isActive = take('isActive');
  if (isActive !== null) texts.push(isActive === 'true' ? t('detail.active') : t('detail.inactive'));
  if (take('isFrontDesk') === 'true') texts.push(t('detail.frontDesk'));

  for (const [name, value] of values) {
    texts.push(t('detail.other', { name: word(name), value: word(value) }));
  }
  return texts;
}

function isSameInstant(text: string, instant: string | null): boolean {
  return instant !== null && Date.parse(text) === Date.parse(instant);
}

/** Instants of an act about a visit are times of visits: a clinic's, not the reader's. */
function zoneOf(line: AuditLine): string {
  return line.appointmentTimeZone ?? viewerZone();
}

function wordFor(line: AuditLine, value: string | null): string {
  const { t, has } = useMessages(auditMessages);
  if (value === null || value === '') return t('nothing');
  if (value === 'true') return t('value.yes');
  if (value === 'false') return t('value.no');
  const isPayment = line.action === 'appointment_paid' || line.action === 'appointment_refunded';
  const key = `${isPayment ? 'paymentValue' : 'value'}.${value}`;
  if (has(key)) return t(key);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatDayAndTime(value, zoneOf(line), 'short');
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatLocalDate(value) : value;
}
