import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dateFromDay } from '../../../ml/src/attendance/booking.js';
import { loadTimeSlotModel } from '../../../ml/src/attendance/model.js';
import { loadDemandModel } from '../../../ml/src/demand/demand-model.js';
import { FIRST_DAY, makeUpBookings } from '../../../ml/src/made-up-clinic.fixture.js';

const MAIN = path.resolve('server/dist/src/main.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ml-'));
  const lines = makeUpBookings({ bookings: 1500, seed: 3, ahead: 1.5, habit: 1 }).map((booking) =>
    [
      booking.patient,
      booking.patientBirthYear ?? '',
      booking.doctor,
      `${new Date(booking.bookedAt).toISOString().slice(0, 19)}Z`,
      dateFromDay(booking.scheduledDay),
      booking.outcome === 'missed' ? 'no_show' : 'completed',
    ].join(','),
  );
  const header = 'patient_ref,patient_birth_year,doctor_ref,booked_at,scheduled_at,status';
  writeFileSync(path.join(folder, 'history.csv'), [header, ...lines].join('\n'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [MAIN, command, ...args], { encoding: 'utf8' });
}

test('evaluating prints one JSON object and nothing else on standard output', () => {
  const from = dateFromDay(FIRST_DAY + 45);
  const { stdout, status } = run('evaluate', '--csv', path.join(folder, 'history.csv'), '--test-from', from);
  expect(status).toBe(0);
  const printed = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
  for (const name of ['model', 'prior', 'logistic', 'constant']) {
    expect(Object.keys(printed[name]!)).toEqual(
      expect.arrayContaining(['auc', 'aucLead1', 'prAuc', 'logLoss', 'brier', 'ece', 'n', 'intervals']),
    );
  }
  expect(printed).toHaveProperty('trainSeconds');
  expect(printed).toHaveProperty('predictionsPerSecond');
  expect(printed).toHaveProperty('withinPatientConcordance');
}, 120_000);

test('training writes both models, the same ones the next time', () => {
  const args = ['--csv', path.join(folder, 'history.csv'), '--demo', '--out'];
  const read = (out: string, name: string) => readFileSync(path.join(folder, out, name), 'utf8');
  for (const out of ['a', 'b']) expect(run('train', ...args, path.join(folder, out)).status).toBe(0);
  for (const name of ['time-slot.json', 'demand.json']) expect(read('a', name)).toBe(read('b', name));
  expect(loadTimeSlotModel(read('a', 'time-slot.json')).content.origin).toBe('demo');
  expect(loadDemandModel(read('a', 'demand.json')).content.training.series).toBe(4);
}, 120_000);

test.each([
  ['evaluate', ['--csv', 'odd.csv', '--test-from', '2026-04-01']],
  ['evaluate', ['--demand', 'odd.csv']],
  ['train', ['--csv', 'odd.csv', '--out', 'unused']],
])('%s of a file of something else ends in a sentence', (command, args) => {
  writeFileSync(path.join(folder, 'odd.csv'), 'name,age\nAnn,7\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, command, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^odd\.csv: .+\n$/);
});
