import { doorsOf, mayEnter } from './doors';

const doctor = { role: 'doctor', isFrontDesk: false } as const;
const manager = { role: 'admin', isFrontDesk: false } as const;
const frontDesk = { role: 'admin', isFrontDesk: true } as const;
const patient = { role: 'patient', isFrontDesk: false } as const;

test('a front desk has the door of administrators alone', () => {
  expect(doorsOf(frontDesk)).toEqual(['admin']);
  expect(doorsOf(manager)).toEqual(['admin', 'manager']);
});

test('patients and strangers have no door', () => {
  expect(doorsOf(patient)).toEqual([]);
  expect(doorsOf(null)).toEqual([]);
});

test.each([
  [['doctor'], doctor, true],
  [['doctor'], manager, false],
  [['admin'], frontDesk, true],
  [['manager'], frontDesk, false],
  [['doctor', 'manager'], manager, true],
  [['doctor', 'admin', 'manager'], patient, false],
  [undefined, patient, true],
] as const)('doors %j for %j: %s', (doors, user, expected) => {
  expect(mayEnter(doors, user)).toBe(expected);
});
