import type { PatientOnFileFragment, VisitInHistoryFragment } from '../generated/graphql';
import { mergeRows, overlappingVisits } from './merge-rows';

const keep: PatientOnFileFragment = {
  __typename: 'Patient',
  id: 'keep',
  fullName: 'Asha Rao',
  dateOfBirth: '1988-04-02',
  gender: null,
  contactNumber: '+911',
  relativeContact: null,
};
const remove: PatientOnFileFragment = {
  ...keep,
  id: 'remove',
  fullName: 'Asha  Rao',
  gender: 'female',
  contactNumber: '+912',
};

function visit(
  scheduledAt: string,
  minutes: number,
  status: VisitInHistoryFragment['status'] = 'confirmed',
): VisitInHistoryFragment {
  return {
    __typename: 'PatientVisit',
    id: `${scheduledAt}/${status}`,
    scheduledAt,
    minutes,
    status,
    doctorId: 'd',
    clinicId: 'c',
    doctorName: 'Dr. Rao',
    specialization: 'Cardiology',
    clinicName: 'City',
    timeZone: 'UTC',
    visitType: null,
    reason: null,
    mayOpen: true,
  };
}

test('the record that stays keeps what it says, and takes what it lacked', () => {
  const rows = new Map(mergeRows(keep, remove).map((row) => [row.field, row]));
  expect(rows.get('fullName')).toMatchObject({ after: 'Asha Rao', isLost: true });
  expect(rows.get('dateOfBirth')).toMatchObject({ after: '1988-04-02', isLost: false });
  expect(rows.get('gender')).toMatchObject({ after: 'female', isLost: false });
  expect(rows.get('contactNumber')).toMatchObject({ after: '+911', isLost: true });
  expect(rows.get('relativeContact')).toMatchObject({ after: null, isLost: false });
});

test('where both say something else, one is chosen; what the other lacks is never taken', () => {
  const taken = new Set(['contactNumber', 'dateOfBirth', 'relativeContact'] as const);
  const rows = new Map(
    mergeRows({ ...keep, relativeContact: '+913' }, remove, taken).map((row) => [row.field, row]),
  );
  expect(rows.get('contactNumber')).toMatchObject({ after: '+912', isLost: false, differs: true });
  expect(rows.get('dateOfBirth')).toMatchObject({ after: '1988-04-02', differs: false });
  expect(rows.get('relativeContact')).toMatchObject({ after: '+913', differs: false });
});

test('visits to come that share a minute are found; those that touch, or are over, are not', () => {
  const mine = visit('2026-11-24T10:00:00.000Z', 30);
  const inside = visit('2026-11-24T10:20:00.000Z', 20);
  const touching = visit('2026-11-24T10:30:00.000Z', 20);
  const cancelled = visit('2026-11-24T10:00:00.000Z', 30, 'cancelled');
  const done = visit('2026-11-24T10:00:00.000Z', 30, 'completed');
  expect(overlappingVisits([mine], [inside, touching, cancelled, done])).toEqual([[mine, inside]]);
  expect(overlappingVisits([touching], [mine])).toEqual([]);
});
