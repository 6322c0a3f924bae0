import { formatClock, zoneName } from '@smart-healthcare/shared/format/format';
import { visitName } from '@smart-healthcare/shared/terms/term-names';
import type { AppointmentStatus } from '@smart-healthcare/shared/graphql/generated/graphql';
import type { DeskVisitFragment } from '../generated/graphql';
import { minutesLater, wallClockOf } from './clinic-clock';
import type { WallWindow } from './open-windows';

/** A visit as the calendar draws it: on the clinic's wall clock, since the calendar itself knows no zones. */
export interface CalendarEvent {
  id: string;
  title: string;
  /** `YYYY-MM-DDTHH:MM` */
  start: string;
  end: string;
  /** Whether staff may drag it elsewhere. */
  editable: boolean;
  classNames: string[];
  extendedProps: {
    status: AppointmentStatus;
    word: string;
    patient: string;
    about: string;
    /** By the clock of its place. */
    time: string;
    /** Where it is, if the calendar shows several zones; else empty. */
    place: string;
  };
}

const looks: Record<AppointmentStatus, string> = {
  held: 'visit-waiting',
  pending: 'visit-waiting',
  confirmed: 'visit-booked',
  checked_in: 'visit-here',
  completed: 'visit-done',
  no_show: 'visit-missed',
  cancelled: 'visit-missed',
};

/**
 * The visits that the calendar shows: those with a known time, cancelled ones left out, because their time is free.
 *
 * @param statusWord a status in the language in use: the colour never says it alone
 * @param saysPlace each names its clinic and zone, since several clocks are shown
 */
export function calendarEvents(
  visits: readonly DeskVisitFragment[],
  statusWord: (status: AppointmentStatus) => string,
  saysPlace = false,
): CalendarEvent[] {
  return visits
    .filter((visit) => visit.timeKnown && visit.status !== 'cancelled')
    .map((visit) => ({
      id: visit.id,
      title: `${visit.patient.fullName}, ${statusWord(visit.status)}`,
      start: wallClockOf(visit.scheduledAt, visit.clinic.timeZone),
      end: endOnWall(visit),
      editable: visit.status === 'pending' || visit.status === 'confirmed',
      classNames: [looks[visit.status]],
      extendedProps: {
        status: visit.status,
        word: statusWord(visit.status),
        patient: visit.patient.fullName,
        about: visit.reason ?? (visit.visitType ? visitName(visit.visitType) : ''),
        time: formatClock(visit.scheduledAt, visit.clinic.timeZone),
        place: saysPlace
          ? `${visit.clinic.name} (${zoneName(visit.scheduledAt, visit.clinic.timeZone)})`
          : '',
      },
    }));
}

/** Where the clock goes back during a visit, its end would come before its start: then its length says how it is drawn. */
function endOnWall({ scheduledAt, endsAt, minutes, clinic }: DeskVisitFragment): string {
  const start = wallClockOf(scheduledAt, clinic.timeZone);
  const end = wallClockOf(endsAt, clinic.timeZone);
  return end > start ? end : minutesLater(start, minutes);
}

/** The hours that the calendar shows: of all visits and open hours with an hour around, at least nine to five. */
export function hoursShown(events: readonly WallWindow[]): { from: string; to: string } {
  const starts = events.map(({ start }) => Number(start.slice(11, 13)));
  // A visit that ends on a later date runs to the end of its day.
  const ends = events.map(({ start, end }) =>
    end.slice(0, 10) > start.slice(0, 10)
      ? 24
      : Math.ceil(Number(end.slice(11, 13)) + Number(end.slice(14, 16)) / 60),
  );
  const from = Math.max(0, Math.min(9, ...starts) - 1);
  const to = Math.min(24, Math.max(17, ...ends) + 1);
  const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00:00`;
  return { from: clock(from), to: clock(to) };
}
