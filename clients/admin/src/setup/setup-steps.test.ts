import { firstOpen, isDone, partAfter, partOf, setupSteps } from './setup-steps';

test.each([
  [['clinic', 'doctor', 'hours'], 'organization'],
  [['doctor', 'hours'], 'doctors'],
  [['hours'], 'hours'],
  [[], 'finish'],
] as const)('with %j missing one goes on at %s', (missing, part) => {
  expect(firstOpen(missing)).toBe(part);
});

test('the last part is done only by finishing', () => {
  expect(setupSteps.filter((part) => isDone(part, []))).toEqual([
    'organization',
    'clinic',
    'doctors',
    'hours',
  ]);
});

test('addresses name parts, and each leads to the next', () => {
  expect(partOf('doctors')).toBe('doctors');
  expect(partOf('nonsense')).toBeNull();
  expect(setupSteps.map(partAfter)).toEqual(['clinic', 'doctors', 'hours', 'finish', 'finish']);
});
