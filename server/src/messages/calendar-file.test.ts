import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import {
  calendarFeedOf,
  calendarFileNameOf,
  calendarFileOf,
  type InvitedVisit,
  type InviteFrame,
} from './calendar-file.js';

const VISIT: InvitedVisit = {
  appointmentId: '0195a000-0000-7000-8000-000000000001',
  startsAt: new Date('2026-11-01T05:30:00Z'),
  endsAt: new Date('2026-11-01T06:00:00Z'),
  clinicName: 'City Clinic; East, "A"\r\nBEGIN:VEVENT',
  clinicAddress: 'झील मार्ग 5, '.repeat(12),
  timeZone: 'America/New_York',
  sequence: 3,
};
const FRAME: InviteFrame = {
  organization: 'City Clinic',
  organizer: 'mail@clinic.example',
  attendee: 'asha@example.com',
  language: 'en',
  urlOf: (id) => `https://clinic.example/appointments/${id}`,
  now: new Date('2026-10-20T10:00:00Z'),
};

interface Read {
  readonly method: unknown;
  readonly events: ICAL.Event[];
}

function read(file: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)),
  };
}

function only(file: string): ICAL.Event {
  const { events } = read(file);
  expect(events).toHaveLength(1);
  return events[0] as ICAL.Event;
}

describe('an invite', () => {
  test('says when, where and nothing of health, in UTC', () => {
    const file = calendarFileOf(VISIT, 'REQUEST', FRAME);
    const event = only(file);
    expect(read(file).method).toBe('REQUEST');
    expect(event.uid).toBe(`appointment-${VISIT.appointmentId}@smart-healthcare`);
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe('Appointment at City Clinic; East, "A" BEGIN:VEVENT');
    expect(event.location).toMatch(/^City Clinic; East, "A" BEGIN:VEVENT, झील मार्ग 5, झील/);
    expect(event.startDate.toJSDate()).toEqual(VISIT.startsAt);
    expect(event.endDate.toJSDate()).toEqual(VISIT.endsAt);
    expect(file).toContain('DTSTART:20261101T053000Z');
    expect(file).not.toMatch(/TZID|VTIMEZONE/);
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.organizer).toBe('mailto:mail@clinic.example');
    expect(event.attendees[0]?.getParameter('rsvp')).toBe('FALSE');
  });

  test('keeps its identity while it moves and ends, and its sequence rises', () => {
    const moved = only(calendarFileOf({ ...VISIT, sequence: 4 }, 'REQUEST', FRAME));
    const file = calendarFileOf({ ...VISIT, sequence: 5 }, 'CANCEL', FRAME);
    const cancelled = only(file);
    expect(read(file).method).toBe('CANCEL');
    expect([moved.uid, cancelled.uid]).toEqual([moved.uid, moved.uid]);
    expect([moved.sequence, cancelled.sequence]).toEqual([4, 5]);
    expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  test('of one among several is called by its time at the clinic', () => {
    expect(calendarFileNameOf(VISIT)).toBe('2026-11-01-0130.ics');
    expect(calendarFileNameOf({ ...VISIT, timeZone: 'Asia/Kolkata' })).toBe('2026-11-01-1100.ics');
  });

  test('has lines of at most 75 octets that end with CR LF and cut no letter', () => {
    const file = calendarFileOf(VISIT, 'REQUEST', { ...FRAME, language: 'hi' });
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(only(file).summary).toContain('में अपॉइंटमेंट');
  });
});

describe('a calendar to subscribe to', () => {
  const feed = { organization: 'City Clinic', language: 'en', urlOf: FRAME.urlOf, busyOnly: false } as const;

  const row = { ...VISIT, createdAt: FRAME.now, isRequest: false };

  test('is equal for equal visits, and read anew each hour', () => {
    const file = calendarFeedOf([row], feed);
    expect(calendarFeedOf([row], feed)).toBe(file);
    expect(file).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H');
    expect(file).not.toContain('METHOD');
    const asked = only(calendarFeedOf([{ ...row, isRequest: true }], feed));
    expect(asked.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(only(file).component.getFirstPropertyValue('url')).toMatch(/^https:\/\/clinic\.example\//);
  });

  test('says only that somebody is busy where that is wished', () => {
    const file = calendarFeedOf([row], { ...feed, busyOnly: true });
    expect(only(file).summary).toBe('Busy');
    expect(file).not.toMatch(/LOCATION|URL:|Clinic;|झील/);
  });

  test('of nobody’s visits is a calendar all the same', () => {
    expect(read(calendarFeedOf([], feed)).events).toEqual([]);
  });
});
