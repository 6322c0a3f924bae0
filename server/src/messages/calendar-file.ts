import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import { cleanLine } from '../api/clean-text.rules.js';
import type { Language } from '../api/language.js';
import { localTime } from '../calendar/time-zone.js';
import { calendarTexts } from './calendar.texts.js';

const PRODUCT = { company: 'Smart Healthcare', product: 'Appointments', language: 'EN' };
const HOUR_SECONDS = 3_600;

/** What a calendar may know of a visit. */
export interface CalendarVisit {
  readonly appointmentId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly clinicName: string;
  readonly clinicAddress: string | null;
  /** The appointment's version: a calendar replaces what it has by what is higher. */
  readonly sequence: number;
}

/** One that a mail tells of. */
export interface InvitedVisit extends CalendarVisit {
  /** Of the clinic. */
  readonly timeZone: string;
}

/** What a calendar is told of visits as they stand. */
export interface Invite {
  readonly method: 'REQUEST' | 'CANCEL';
  /** Earliest first. */
  readonly visits: readonly InvitedVisit[];
  /** When it was read. */
  readonly at: Date;
  readonly urlOf: InviteFrame['urlOf'];
}

/** How an invite is sent: by whom, to whom, and when. */
export interface InviteFrame {
  readonly organization: string;
  /** The address that mails come from. */
  readonly organizer: string;
  readonly attendee: string;
  readonly language: Language;
  /** The appointment's page, for signed-in eyes; null without one. */
  readonly urlOf: (appointmentId: string) => string | null;
  readonly now: Date;
}

/** One in a calendar to subscribe to. */
export interface FeedVisit extends CalendarVisit {
  readonly createdAt: Date;
  /** Whether the clinic has yet to agree. */
  readonly isRequest: boolean;
}

/** A calendar to subscribe to. */
export interface FeedFrame extends Pick<InviteFrame, 'organization' | 'language' | 'urlOf'> {
  /** Only that somebody is busy then: no place, and no link. */
  readonly busyOnly: boolean;
}

/**
 * The invite of one visit that goes with a mail: a file tells of one alone (RFC 5546, 3.2), and some calendars read no
 * more. It asks for no answer: the visit is booked already, and a calendar that reads it just shows it. In UTC, which means
 * the same instant to every calendar.
 */
export function calendarFileOf(visit: CalendarVisit, method: Invite['method'], frame: InviteFrame): string {
  const isCancelled = method === 'CANCEL';
  return ical({
    prodId: PRODUCT,
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    events: [
      {
        ...eventOf(visit, frame),
        stamp: frame.now,
        status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        organizer: { name: cleanLine(frame.organization), email: frame.organizer },
        attendees: [
          {
            email: frame.attendee,
            role: ICalAttendeeRole.REQ,
            status: ICalAttendeeStatus.ACCEPTED,
            rsvp: false,
          },
        ],
      },
    ],
  }).toString();
}

/** What the file of one of several visits is called: by the clinic's clock, such as `2026-03-09-1000.ics`. */
export function calendarFileNameOf({ startsAt, timeZone }: InvitedVisit): string {
  const local = new Date(localTime(timeZone, startsAt.getTime())).toISOString();
  return `${local.slice(0, 10)}-${local.slice(11, 16).replace(':', '')}.ics`;
}

/** A calendar's whole content, equal for equal visits: nothing in it is of the moment it is made. */
export function calendarFeedOf(visits: readonly FeedVisit[], frame: FeedFrame): string {
  const { organization, language, busyOnly } = frame;
  return ical({
    prodId: PRODUCT,
    name: calendarTexts[language].name.replace('{organization}', () => cleanLine(organization)),
    ttl: HOUR_SECONDS,
    events: visits.map((visit) => ({
      ...(busyOnly ? busyOf(visit, language) : eventOf(visit, frame)),
      stamp: visit.createdAt,
      status: visit.isRequest ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    })),
  }).toString();
}

/** The UID is that of the file which the patient's client makes, so an appointment stands in a calendar once. */
function timeOf({ appointmentId, startsAt, endsAt, sequence }: CalendarVisit): ICalEventData {
  return {
    id: `appointment-${appointmentId}@smart-healthcare`,
    sequence,
    start: startsAt,
    end: endsAt,
  };
}

function busyOf(visit: CalendarVisit, language: Language): ICalEventData {
  return { ...timeOf(visit), summary: calendarTexts[language].busy };
}

function eventOf(
  visit: CalendarVisit,
  { language, urlOf }: Pick<InviteFrame, 'language' | 'urlOf'>,
): ICalEventData {
  const clinic = cleanLine(visit.clinicName);
  const url = urlOf(visit.appointmentId);
  return {
    ...timeOf(visit),
    summary: calendarTexts[language].visit.replace('{clinic}', () => clinic),
    location: [clinic, cleanLine(visit.clinicAddress ?? '')].filter(Boolean).join(', '),
    ...(url === null ? {} : { url }),
  };
}
