/** What a calendar may know of a visit: no reason, specialty or doctor, since calendars are shared and synced. */
export interface CalendarVisit {
  readonly id: string;
  /** Rises with each change, so that a calendar replaces what it has. */
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly location: string;
  /** Address of the appointment's page, for signed-in eyes. */
  readonly url: string;
}

const MAX_OCTETS = 75;

function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
}

function utc(instant: string | Date): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Folds one content line to at most 75 octets a line without cutting a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** An iCalendar file (RFC 5545) with one event, under a UID that stays the same when the visit moves. */
export function calendarFile(visit: CalendarVisit, now: Date): string {
  return (
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Smart Healthcare//Appointments//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:appointment-${visit.id}@smart-healthcare`,
      `SEQUENCE:${visit.version}`,
      `DTSTAMP:${utc(now)}`,
      `DTSTART:${utc(visit.startsAt)}`,
      `DTEND:${utc(visit.endsAt)}`,
      `SUMMARY:${escapeText(visit.title)}`,
      `LOCATION:${escapeText(visit.location)}`,
      `URL:${visit.url}`,
      'END:VEVENT',
      'END:VCALENDAR',
    ]
      .map(fold)
      .join('\r\n') + '\r\n'
  );
}
