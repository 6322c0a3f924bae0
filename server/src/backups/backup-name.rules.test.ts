import { backupName, madeAtOf, outdated } from './backup-name.rules.js';

const at = (day: number) => new Date(Date.UTC(2026, 2, day, 2, 10, 5));

it('a name tells when the backup was made', () => {
  expect(backupName(at(4))).toBe('smart-healthcare-20260304-021005.tar.gz');
  expect(madeAtOf(backupName(at(4)))).toEqual(at(4));
  expect(madeAtOf('smart-healthcare-20260304-021005.tar.gz.old')).toBeNull();
});

it('those go that are older than the days, whatever their order, and nothing that is not ours', () => {
  const names = [backupName(at(9)), backupName(at(1)), 'notes.txt', backupName(at(8)), backupName(at(2))];
  expect(outdated(names, 7, at(9))).toEqual([backupName(at(1))]);
  expect(outdated(names, 6, at(9))).toEqual([backupName(at(1)), backupName(at(2))]);
});

it('the newest stays, however old', () => {
  expect(outdated([backupName(at(1)), backupName(at(2))], 1, at(31))).toEqual([backupName(at(1))]);
  expect(outdated([], 1, at(31))).toEqual([]);
});
