import { HeaderError, type HistoryRecord, readHistoryHeader, RefusedRow } from '@smart-healthcare/ml/files';
import { readRow } from './history-row.rules.js';

const now = new Date('2026-06-15T12:00:00Z');

const sound: HistoryRecord = {
  patient_ref: 'p1',
  patient_birth_year: '1980',
  doctor_ref: 'd1',
  booked_at: '2026-03-01T10:00:00Z',
  scheduled_at: '2026-03-09T09:30',
  status: 'completed',
};

const read = (changes: HistoryRecord = {}, zone = 'America/New_York') =>
  readRow({ ...sound, ...changes }, 7, zone, now);

function refusal(changes: HistoryRecord): string {
  try {
    read(changes);
  } catch (error) {
    if (error instanceof RefusedRow) return error.message;
    throw error;
  }
  return 'taken';
}

describe('header', () => {
  const required = ['patient_ref', 'patient_birth_year', 'doctor_ref', 'booked_at', 'scheduled_at', 'status'];

  it('finds columns in any order, case and company', () => {
    expect(readHistoryHeader(['Status', ' note', ...required.slice(0, 5), 'time_zone '])).toEqual([
      'status',
      null,
      ...required.slice(0, 5),
      'time_zone',
    ]);
  });

  it('names what is missing', () => {
    expect(() => readHistoryHeader(['patient_ref', 'status'])).toThrow(HeaderError);
    expect(() => readHistoryHeader(required.slice(1))).toThrow(/missing: patient_ref$/);
  });

  it('refuses a column named twice', () => {
    expect(() => readHistoryHeader([...required, 'STATUS'])).toThrow('status is named twice');
  });
});

describe('times', () => {
  it('reads a wall-clock time in the zone of its line, else in the default', () => {
    expect(read().scheduledAt).toBe('2026-03-09T13:30:00.000Z');
    expect(read({ time_zone: 'asia/kolkata' })).toMatchObject({
      scheduledAt: '2026-03-09T04:00:00.000Z',
      timeZone: expect.stringMatching(/^Asia\/(Kolkata|Calcutta)$/) as string,
    });
  });

  it('keeps the distance to UTC that a time carries', () => {
    expect(read({ scheduled_at: '2026-03-09 09:30:15+05:30' }).scheduledAt).toBe('2026-03-09T04:00:15.000Z');
    expect(read({ scheduled_at: '2026-03-09T09:30:00-0700' }).scheduledAt).toBe('2026-03-09T16:30:00.000Z');
  });

  it('keeps a date without an hour as that date, time not known', () => {
    expect(read({ scheduled_at: '2026-03-08' })).toMatchObject({
      scheduledAt: '2026-03-08T16:00:00.000Z',
      timeKnown: false,
    });
    expect(read().timeKnown).toBe(true);
  });

  it('takes a visit booked on its own day when only one of the two has an hour', () => {
    expect(read({ booked_at: '2026-03-09T23:30', scheduled_at: '2026-03-09' }).timeKnown).toBe(false);
  });

  it('refuses a time that the clocks skipped, takes one that they showed twice', () => {
    expect(refusal({ scheduled_at: '2026-03-08T02:30' })).toBe(
      'scheduled_at: the clocks in America/New_York skipped 2026-03-08T02:30',
    );
    expect(read({ booked_at: '2025-10-01', scheduled_at: '2025-11-02T01:30' }).scheduledAt).toBe(
      '2025-11-02T05:30:00.000Z',
    );
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '31.03.2026',
    '2026-03-09T24:00',
    '2026-03-09T99:00',
    '46090',
    '46090.396',
    '=TODAY()',
    '#VALUE!',
    '2026-03-09T09:60',
    '0000-01-01',
    'soon',
    '',
  ])('refuses %p', (text) => {
    expect(refusal({ scheduled_at: text })).toMatch(
      /^scheduled_at (must be|is empty|is 46090.* the number that a spreadsheet|holds)/,
    );
  });

  it('refuses a visit booked after its day, and bookings of the future', () => {
    expect(refusal({ booked_at: '2026-03-10T08:00' })).toBe(
      'booked on 2026-03-10, after the visit on 2026-03-09',
    );
    expect(refusal({ booked_at: '2026-06-16', scheduled_at: '2026-06-20T09:00', status: 'confirmed' })).toBe(
      'booked_at lies in the future',
    );
  });
});

describe('status', () => {
  it('knows the usual spellings', () => {
    expect(read({ status: ' No-Show ' }).status).toBe('no_show');
    expect(read({ status: 'CANCELED' }).status).toBe('cancelled');
  });

  it.each(['', 'attended', 'pending', 'held', 'constructor'])('refuses %p', (status) => {
    expect(refusal({ status })).toBe('status must be completed, cancelled, no_show or confirmed');
  });

  it('goes with the time of the visit', () => {
    expect(refusal({ status: 'confirmed' })).toMatch(/^the visit is over/);
    expect(refusal({ scheduled_at: '2026-06-15T08:01' })).toMatch(/has not taken place yet$/);
    expect(refusal({ scheduled_at: '2026-06-16', status: 'confirmed' })).toMatch(/needs its time of day$/);
    expect(read({ scheduled_at: '2026-06-15' }).status).toBe('completed');
    expect(read({ scheduled_at: '2026-06-20T08:00', status: 'cancelled' }).status).toBe('cancelled');
    expect(read({ scheduled_at: '2026-06-20T08:00', status: 'confirmed' }).status).toBe('confirmed');
  });
});

describe('other columns', () => {
  it.each<[string, HistoryRecord, RegExp]>([
    ['no patient', { patient_ref: ' ' }, /^patient_ref is empty/],
    ['no doctor', { doctor_ref: '' }, /^doctor_ref is empty/],
    ['a reference with a null character', { patient_ref: 'a\0b' }, /cannot be kept/],
    ['a birth after the visit', { patient_birth_year: '2027' }, /^patient_birth_year/],
    ['a birth year in words', { patient_birth_year: 'old' }, /^patient_birth_year/],
    ['a length of nothing', { duration_minutes: '0' }, /^duration_minutes/],
    ['a length of a day', { duration_minutes: '1440' }, /^duration_minutes/],
    ['a zone that is an offset', { time_zone: '+03:00' }, /^time_zone/],
    ['a zone that is unknown', { time_zone: 'Mars/Olympus' }, /^time_zone/],
    ['a long specialization', { specialization: 'x'.repeat(81) }, /^specialization/],
  ])('refuses %s', (_, changes, reason) => {
    expect(refusal(changes)).toMatch(reason);
  });

  it('may be left empty where the source does not know', () => {
    expect(read({ patient_birth_year: '', duration_minutes: '', specialization: ' ' })).toMatchObject({
      birthYear: null,
      minutes: null,
      specialization: null,
    });
  });

  it.each(['', '-', '–', '...', '?'])('take a name of %p for one that is not known', (patient_name) => {
    expect(read({ patient_name })).toMatchObject({ patientName: null });
  });

  it('make lines equal by their content, not by their place', () => {
    expect(read({ patient_ref: ' p1 ' }).digest).toBe(read().digest);
    expect(read({}, 'UTC').digest).toBe(read().digest);
    expect(read({ status: 'no_show' }).digest).not.toBe(read().digest);
    expect(read({ patient_ref: 'p1,1980', patient_birth_year: '' }).digest).not.toBe(
      read({ patient_ref: 'p1', patient_birth_year: '1980' }).digest,
    );
  });
});
