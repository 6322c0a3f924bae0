import { calendarFile, type CalendarVisit } from './calendar-file';

const NOW = new Date('2026-03-01T10:00:00Z');
const visit: CalendarVisit = {
  id: '0195',
  version: 2,
  startsAt: '2026-03-03T03:50:00.000Z',
  endsAt: '2026-03-03T04:10:00.000Z',
  title: 'Clinic visit',
  location: 'City Clinic; 4, Lake Road\nPune \\ East',
  url: 'http://127.0.0.1:4000/appointments/0195',
};

function unfolded(file: string): string[] {
  return file.replace(/\r\n /g, '').split('\r\n');
}

describe('a calendar file', () => {
  test('names the event by an identity that a move does not change, with a rising sequence', () => {
    const before = unfolded(calendarFile(visit, NOW));
    const after = unfolded(calendarFile({ ...visit, version: 3, startsAt: '2026-03-04T03:50:00Z' }, NOW));
    const uid = (lines: string[]): string | undefined => lines.find((line) => line.startsWith('UID:'));
    expect(uid(before)).toBe('UID:appointment-0195@smart-healthcare');
    expect(uid(after)).toBe(uid(before));
    expect(after).toContain('SEQUENCE:3');
  });

  test('gives instants in UTC', () => {
    const lines = unfolded(calendarFile(visit, NOW));
    expect(lines).toContain('DTSTART:20260303T035000Z');
    expect(lines).toContain('DTEND:20260303T041000Z');
    expect(lines).toContain('DTSTAMP:20260301T100000Z');
  });

  test('escapes what has a meaning in the format', () => {
    expect(unfolded(calendarFile(visit, NOW))).toContain(
      'LOCATION:City Clinic\\; 4\\, Lake Road\\nPune \\\\ East',
    );
  });

  test('folds long lines at 75 octets and cuts no character', () => {
    const location = 'स्वास्थ्य केंद्र, '.repeat(12);
    const file = calendarFile({ ...visit, location }, NOW);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(3);
    expect(unfolded(file)).toContain(`LOCATION:${location.replace(/,/g, '\\,')}`);
    expect(file).not.toContain('\uFFFD');
  });

  test('ends each line with CR LF', () => {
    const file = calendarFile(visit, NOW);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});
