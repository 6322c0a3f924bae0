import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dateFromDay } from './attendance/booking.js';
import { loadTimeSlotModel } from './attendance/model.js';
import { loadDemandModel } from './demand/demand-model.js';
import { FIRST_DAY, makeUpBookings } from './made-up-clinic.fixture.js';

const ML = path.resolve('ml');
let folder = '';

beforeAll(() => {
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  const built = spawnSync(process.execPath, [tsc, '-b', ML], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout);
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
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [path.join(ML, 'dist', `${command}.command.js`), ...args], {
    encoding: 'utf8',
  });
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

test('a file that cannot be read ends in a message, not a trace', () => {
  const { stderr, stdout, status } = run(
    'evaluate',
    '--csv',
    path.join(folder, 'none.csv'),
    '--test-from',
    '2026-01-01',
  );
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(run('evaluate').status).toBe(2);
  expect(run('train').status).toBe(2);
});
