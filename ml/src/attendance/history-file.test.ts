import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dayFromDate } from './booking.js';
import { HeaderError } from '../files/refusals.js';
import { parseHistory, readHistoryFile } from './history-file.js';

const HEADER = 'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status';

test('reads times as written, with and without hours, and leaves out what cannot be used', async () => {
  const file = await parseHistory(
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

test('refuses a file without its columns', async () => {
  await expect(parseHistory('patient_ref,doctor_ref\np1,d1')).rejects.toThrow(HeaderError);
  await expect(parseHistory('patient_ref,doctor_ref\np1,d1')).rejects.toThrow(/missing: patient_birth_year/);
  await expect(parseHistory('')).rejects.toThrow(/the file is empty/);
});

const DATE = /must be a date such as 2026-03-31/;

test.each([
  ['an unknown status', 'p1,1980,d1,2026-05-02,2026-05-04,gone', /^status must be completed/],
  ['a date that does not exist', 'p1,1980,d1,2026-02-30,2026-05-04,completed', DATE],
  ['no time at all', 'p1,1980,d1,soon,2026-05-04,completed', DATE],
  ['an hour that no clock shows', 'p1,1980,d1,2026-05-02,2026-05-04T99:00,completed', DATE],
  ['a minute that no clock shows', 'p1,1980,d1,2026-05-02,2026-05-04T10:60,completed', DATE],
  ['midnight as the end of a day', 'p1,1980,d1,2026-05-02,2026-05-04T24:00,completed', DATE],
  ['an hour of half a day', 'p1,1980,d1,2026-05-02,2026-05-04 10:00 PM,completed', DATE],
  ['a clock further ahead than any', 'p1,1980,d1,2026-05-02,2026-05-04T10:00+99:00,completed', DATE],
  ['a clock further behind than any', 'p1,1980,d1,2026-05-02,2026-05-04T10:00-12:30,completed', DATE],
  ['a distance that is none', 'p1,1980,d1,2026-05-02,2026-05-04T10:00+05:75,completed', DATE],
  ['no patient', ',1980,d1,2026-05-02,2026-05-04,completed', /^patient_ref is empty/],
  ['a year that is none', 'p1,old,d1,2026-05-02,2026-05-04,completed', /^patient_birth_year/],
  ['quotes that do not match', 'p1,1980,"d1"x,2026-05-02,2026-05-04,completed', /^the quotes of this line/],
  ['a field more', 'p1,1980,d1,x,2026-05-02,2026-05-04,completed', /^it has 7 fields/],
])('refuses %s, naming the line, and uses the others', async (_what, line, reason) => {
  const good = 'p2,1980,"Miller, MD",2026-05-02,2026-05-04,completed';
  const { bookings, refused } = await parseHistory(`${HEADER}\n${good}\n${line}\n${good}\n`);
  expect(bookings.map(({ doctor }) => doctor)).toEqual(['Miller, MD', 'Miller, MD']);
  expect(refused).toMatchObject([{ line: 3 }]);
  expect(refused[0]?.reason).toMatch(reason);
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
