import type { Language } from '../../api/language.js';
import type { Appointment } from '../../appointments/appointment.entity.js';
import {
  cutoffAt,
  mayCancelNow,
  mayMoveNow,
  type CutoffSettings,
} from '../../appointments/appointment.rules.js';
import type { LinkButton, LinkPage, LinkVisit } from '../../outbox/link-acts.js';
import { dateWords, timeWords } from '../words/moment.rules.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';

/** A time to which a visit can be moved. */
export interface OtherTime {
  readonly startsAt: Date;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly timeZone: string;
}

/** What a page of a visit is made of. */
export interface VisitState {
  readonly appointment: Appointment;
  readonly visit: LinkVisit;
  readonly settings: CutoffSettings;
  /** Whether it was moved since the message. */
  readonly isMoved: boolean;
  readonly times: readonly OtherTime[];
  /** Whether its buttons may do something. */
  readonly isOpen: boolean;
}

/** "Monday, December 14, 2026, 10:30 AM", on the clinic's clock. */
export function momentWords(instant: Date, zone: string, language: Language): string {
  return `${dateWords(instant, zone, language, 'long')}, ${timeWords(instant, zone, language, 'long')}`;
}

/** Whether a visit still waits for its patient. */
export function isComing({ status, scheduledAt, expiresAt }: Appointment, now: Date): boolean {
  if (scheduledAt <= now) return false;
  return status === 'confirmed' || (status === 'pending' && (expiresAt === null || expiresAt > now));
}

/** The page of a visit as it stands. */
export function visitPage(state: VisitState, language: Language, now: Date): LinkPage {
  const { appointment, visit, settings } = state;
  const words = linkTexts[language].visit;
  const moved = state.isMoved ? [words.moved] : [];
  const anew = { href: `/doctors/${appointment.doctorId}`, label: words.bookAnew };
  const open = { href: `/appointments/${appointment.id}`, label: words.open };
  if (!isComing(appointment, now)) {
    const { title, line } = ended(appointment, now, language);
    return { title, lines: [...moved, line], visit, buttons: [], onward: [open, anew] };
  }
  const isPending = appointment.status === 'pending';
  const asks = !isPending && appointment.patientConfirmedAt === null;
  const mayCancel = mayCancelNow(appointment, settings, false, now);
  const until = momentWords(
    cutoffAt(appointment.scheduledAt, settings.cancelCutoffMinutes),
    visit.timeZone,
    language,
  );
  const seen = { from: appointment.scheduledAt.toISOString() };
  const buttons: LinkButton[] = [
    ...(asks ? [{ act: 'confirm', label: words.confirm, look: 'main' as const }] : []),
    ...(mayCancel ? [{ act: 'cancel', label: words.cancel, values: seen, look: 'danger' as const }] : []),
    ...(mayMoveNow(appointment, settings, false, now)
      ? state.times.map((time) => timeButton(time, seen, visit, language))
      : []),
  ];
  return {
    title: isPending ? words.titlePending : words.titleComing,
    lines: [
      ...moved,
      isPending
        ? words.pending
        : appointment.patientConfirmedAt === null
          ? words.confirmed
          : words.youConfirmed,
      ...(asks && state.isOpen ? [words.asks] : []),
      mayCancel ? filled(words.cancelUntil, { when: until }) : filled(words.cancelWas, { when: until }),
      ...(mayCancel ? [] : [words.callClinic]),
    ],
    visit,
    buttons,
    timesTitle: words.timesTitle,
    onward: [open],
  };
}

function ended(
  { status, scheduledAt }: Appointment,
  now: Date,
  language: Language,
): { readonly title: string; readonly line: string } {
  const words = linkTexts[language].visit;
  if (status === 'cancelled') return { title: words.titleCancelled, line: words.cancelled };
  if (status === 'pending') return { title: words.titleOver, line: words.lapsed };
  if (status === 'no_show') return { title: words.titleOver, line: words.missed };
  if (status === 'checked_in') return { title: words.titleComing, line: words.arrived };
  return { title: words.titleOver, line: scheduledAt > now ? words.arrived : words.over };
}

function timeButton(
  { startsAt, clinicId, clinicName, timeZone }: OtherTime,
  seen: Readonly<Record<string, string>>,
  visit: LinkVisit,
  language: Language,
): LinkButton {
  const when = momentWords(startsAt, timeZone, language);
  const label =
    clinicName === visit.clinicName
      ? when
      : filled(linkTexts[language].visit.timeAt, { when, clinic: clinicName });
  return {
    act: 'move',
    label,
    values: { ...seen, to: startsAt.toISOString(), clinic: clinicId },
    look: 'time',
  };
}
