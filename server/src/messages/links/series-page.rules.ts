import { createHash } from 'node:crypto';
import type { Language } from '../../api/language.js';
import type { Appointment } from '../../appointments/appointment.entity.js';
import {
  cutoffAt,
  mayCancelNow,
  mayMoveNow,
  type CutoffSettings,
} from '../../appointments/appointment.rules.js';
import type { LinkButton, LinkItem, LinkPage, LinkVisit } from '../../outbox/link-acts.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';
import { isComing, momentWords } from './visit-page.rules.js';

/** A visit of a series, and what a page tells of it. */
export interface SeriesVisit {
  readonly appointment: Appointment;
  readonly visit: LinkVisit;
}

/** Those whose patient has not said that they will come, and could. */
export function unanswered(visits: readonly SeriesVisit[], now: Date): SeriesVisit[] {
  return visits.filter(
    ({ appointment }) =>
      isComing(appointment, now) &&
      appointment.status === 'confirmed' &&
      appointment.patientConfirmedAt === null,
  );
}

/** What one press cancels: a visit to come and those after it with the same doctor. */
export function fromOn(visits: readonly SeriesVisit[], firstId: string, now: Date): SeriesVisit[] {
  const first = visits.find(({ appointment }) => appointment.id === firstId)?.appointment;
  if (first === undefined) return [];
  return visits.filter(
    ({ appointment }) =>
      isComing(appointment, now) &&
      appointment.doctorId === first.doctorId &&
      appointment.scheduledAt >= first.scheduledAt,
  );
}

/** Tells visits as they were seen from what became of them meanwhile: 16 characters. */
export function markOf(visits: readonly SeriesVisit[]): string {
  const seen = visits.map(({ appointment }) => `${appointment.id}:${appointment.version}`).join();
  return createHash('sha256').update(seen).digest('base64url').slice(0, 16);
}

/** Until when a visit can be cancelled by its patient, in words. */
export function cancelEnd(
  { appointment, visit }: SeriesVisit,
  settings: CutoffSettings,
  language: Language,
): string {
  return momentWords(
    cutoffAt(appointment.scheduledAt, settings.cancelCutoffMinutes),
    visit.timeZone,
    language,
  );
}

/**
 * The page of a series as it stands: the visits that are not over, earliest first.
 * @param mayAct whether the message is one whose link acts
 */
export function seriesPage(
  all: readonly SeriesVisit[],
  settings: CutoffSettings,
  language: Language,
  mayAct: boolean,
  now: Date,
): LinkPage {
  const words = linkTexts[language].series;
  const onward = [{ href: '/appointments', label: words.openAll }];
  const visits = all.filter(({ appointment }) => appointment.scheduledAt > now);
  const items = visits.map((each) => itemOf(each, settings, language, mayAct, now));
  const coming = visits.filter(({ appointment }) => isComing(appointment, now));
  if (coming.length === 0) {
    return {
      title: visits.length === 0 ? words.titleOver : words.titleCancelled,
      lines: [],
      items,
      buttons: [],
      onward,
    };
  }
  const asked = mayAct ? unanswered(visits, now) : [];
  return {
    title: words.titleComing,
    lines: [words.stands, ...(asked.length === 0 ? [] : [words.asks])],
    items,
    buttons: mayAct
      ? [...confirmButton(asked, language), ...cancelButton(coming, settings, language, now)]
      : [],
    onward,
  };
}

function confirmButton(asked: readonly SeriesVisit[], language: Language): LinkButton[] {
  if (asked.length === 0) return [];
  const { series, visit } = linkTexts[language];
  const label = asked.length === 1 ? visit.confirm : series.confirm;
  return [{ act: 'confirm', label, values: { seen: markOf(asked) }, look: 'main' }];
}

/** One press for several; a single one has its own button. */
function cancelButton(
  coming: readonly SeriesVisit[],
  settings: CutoffSettings,
  language: Language,
  now: Date,
): LinkButton[] {
  const words = linkTexts[language].series;
  const first = coming.find(({ appointment }) => mayCancelNow(appointment, settings, false, now));
  if (first === undefined) return [];
  const those = fromOn(coming, first.appointment.id, now);
  if (those.length < 2) return [];
  const label = filled(those.length === coming.length ? words.cancelAll : words.cancelRest, {
    count: String(those.length),
  });
  const values = { first: first.appointment.id, seen: markOf(those) };
  return [{ act: 'cancel_all', label, values, look: 'danger' }];
}

function itemOf(
  each: SeriesVisit,
  settings: CutoffSettings,
  language: Language,
  mayAct: boolean,
  now: Date,
): LinkItem {
  const { appointment, visit } = each;
  const { series: words, visit: one } = linkTexts[language];
  const title = momentWords(visit.startsAt, visit.timeZone, language);
  const place = filled(words.place, { doctor: visit.doctorName, clinic: visit.clinicName });
  if (!isComing(appointment, now)) {
    const state = appointment.status === 'cancelled' ? words.cancelled : one.lapsed;
    return { title, lines: [place, state], buttons: [], onward: null };
  }
  const state =
    appointment.status === 'pending'
      ? one.pending
      : appointment.patientConfirmedAt === null
        ? one.confirmed
        : one.youConfirmed;
  const mayCancel = mayCancelNow(appointment, settings, false, now);
  const end = filled(mayCancel ? one.cancelUntil : one.cancelWas, {
    when: cancelEnd(each, settings, language),
  });
  const values = { visit: appointment.id, from: appointment.scheduledAt.toISOString() };
  return {
    title,
    lines: [place, state, end, ...(mayCancel ? [] : [one.callClinic])],
    buttons: mayCancel && mayAct ? [{ act: 'cancel', label: words.cancelOne, about: title, values }] : [],
    onward: mayMoveNow(appointment, settings, false, now)
      ? { href: `/appointments/${appointment.id}/move`, label: words.otherTime, about: title }
      : { href: `/appointments/${appointment.id}`, label: one.open, about: title },
  };
}
