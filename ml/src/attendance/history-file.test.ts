import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dayFromDate } from './booking.js';
import { HistoryFileError, parseHistory, readHistoryFile } from './history-file.js';

const HEADER = 'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status';

test('reads times as written, with and without hours, and leaves out what cannot be used', () => {
  const file = parseHistory(
    [
      HEADER,
      'p1,1980,d1,2026-05-02T09:30:00+05:30,2026-05-04T14:15:00+05:30,no_show',
      'p2,,d1,2026-05-01,2026-05-04,completed',
      'p3,1990,d1,2026-05-01T08:00:00Z,2026-05-04,cancelled',
      'p4,1990,d1,2026-05-09T08:00:00Z,2026-05-04,completed',
      '',
    ].join('\r\n'),
  );
  expect(file.cancelled).toBe(1);
  expect(file.impossible).toBe(1);
  expect(file.bookings).toEqual([
    expect.objectContaining({ patient: 'p2', patientBirthYear: null, bookedHour: null, outcome: 'attended' }),
    expect.objectContaining({
      patient: 'p1',
      bookedDay: dayFromDate('2026-05-02'),
      bookedHour: 9.5,
      scheduledDay: dayFromDate('2026-05-04'),
      scheduledHour: 14.25,
      outcome: 'missed',
    }),
  ]);
});

test.each([
  ['a missing column', 'patient_ref,doctor_ref\np1,d1', /patient_birth_year is missing/],
  ['an unknown status', `${HEADER}\np1,1980,d1,2026-05-02,2026-05-04,gone`, /Line 2: unknown status gone/],
  [
    'a date that does not exist',
    `${HEADER}\np1,1980,d1,2026-02-30,2026-05-04,completed`,
    /Line 2: not a date/,
  ],
  ['no time at all', `${HEADER}\np1,1980,d1,soon,2026-05-04,completed`, /Line 2: not a time/],
  ['no patient', `${HEADER}\n,1980,d1,2026-05-02,2026-05-04,completed`, /Line 2: patient_ref/],
  [
    'a year that is none',
    `${HEADER}\np1,old,d1,2026-05-02,2026-05-04,completed`,
    /Line 2: patient_birth_year/,
  ],
])('refuses %s, naming the line', (_what, text, message) => {
  expect(() => parseHistory(text)).toThrow(HistoryFileError);
  expect(() => parseHistory(text)).toThrow(message);
});

test('reads a gzipped file as it reads a plain one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'history-'));
  try {
    const text = `${HEADER}\np1,1980,d1,2026-05-02,2026-05-04,completed\n`;
    await writeFile(path.join(folder, 'a.csv'), text);
    await writeFile(path.join(folder, 'a.csv.gz'), gzipSync(text));
    const plain = await readHistoryFile(path.join(folder, 'a.csv'));
    expect(await readHistoryFile(path.join(folder, 'a.csv.gz'))).toEqual(plain);
    expect(plain.bookings).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
