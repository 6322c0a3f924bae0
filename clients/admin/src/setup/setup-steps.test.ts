import { firstOpen, isDone, partAfter, partOf, setupSteps } from './setup-steps';

test.each([
  [['clinic', 'doctor', 'hours'], false, 'organization'],
  [['clinic', 'doctor', 'hours'], true, 'clinic'],
  [['doctor', 'hours'], true, 'doctors'],
  [['hours'], true, 'hours'],
  [[], true, 'finish'],
  // Records that were imported leave the name open.
  [[], false, 'organization'],
] as const)('with %j missing and named: %s one goes on at %s', (missing, isNamed, part) => {
  expect(firstOpen({ missing, isNamed })).toBe(part);
});

test('the last part is done only by finishing', () => {
  expect(setupSteps.filter((part) => isDone(part, { missing: [], isNamed: true }))).toEqual([
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
