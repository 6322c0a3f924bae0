import { parse } from 'csv-parse/sync';
import { dayFromDate } from '@smart-healthcare/ml';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { attendanceRows } from './evaluation-rows.js';

test('each visit stands on a line that any reader of CSV takes apart again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'rows-'));
  try {
    const rows = attendanceRows();
    const day = dayFromDate('2026-03-02');
    const visit = {
      patient: 'Shah, "A"',
      patientBirthYear: 1980,
      doctor: 'd',
      bookedAt: 0,
      bookedDay: day - 3,
      bookedHour: null,
      scheduledDay: day,
      scheduledHour: null,
      outcome: 'missed' as const,
    };
    rows.add({ visit, model: 0.25, prior: 0.2, logistic: 0.3, constant: 0.1 });
    const file = path.join(folder, 'rows.csv');
    await rows.writeTo(file);
    expect(parse(await readFile(file), { columns: true })).toEqual([
      {
        patient_ref: 'Shah, "A"',
        doctor_ref: 'd',
        booked: '2026-02-27',
        scheduled: '2026-03-02',
        missed: '1',
        model: '0.25',
        prior: '0.2',
        logistic: '0.3',
        constant: '0.1',
      },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
