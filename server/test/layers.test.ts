import { checkFolderImports, problemsOf } from '../checks/folder-imports.mjs';

const LAYERS = [['ground'], ['doctors', 'patients'], ['app']];
const SOUND = [
  { file: 'app.ts', target: 'doctors/doctor.ts' },
  { file: 'app.ts', target: 'patients/patient.ts' },
  { file: 'doctors/doctor.ts', target: 'doctors/degree.ts' },
  { file: 'doctors/doctor.ts', target: 'ground/time.ts' },
];

it('the house stands as it is drawn', async () => {
  expect(await checkFolderImports()).toBe('');
});

it.each([
  ['runs up', 'ground/time.ts', 'doctors/degree.ts', 'which is not below it'],
  ['joins two of one layer', 'patients/patient.ts', 'doctors/degree.ts', 'which is not below it'],
  ['leaves the product', 'app.ts', '../demo/load-demo.ts', 'which is no part of the product'],
  [
    'closes a circle',
    'doctors/degree.ts',
    'doctors/doctor.ts',
    'a circle: doctors/doctor.ts → doctors/degree.ts',
  ],
  ['comes from a folder in no layer', 'rooms/room.ts', 'ground/time.ts', 'rooms is in no layer'],
])('an import that %s is refused', (_what, file, target, problem) => {
  expect(problemsOf(SOUND, LAYERS, [])).toEqual([]);
  expect(problemsOf([...SOUND, { file, target }], LAYERS, []).join('\n')).toContain(problem);
});

it('an exception holds for one import, and only while it is needed', () => {
  const exception = { from: 'ground/time.ts', to: 'doctors/degree.ts', reason: 'for now' };
  const upward = { file: 'ground/time.ts', target: 'doctors/degree.ts' };
  expect(problemsOf([...SOUND, upward], LAYERS, [exception])).toEqual([]);
  expect(problemsOf(SOUND, LAYERS, [exception])).toEqual([
    'no exception is needed for ground/time.ts and doctors/degree.ts',
  ]);
});
