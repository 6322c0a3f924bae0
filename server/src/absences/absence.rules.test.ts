import { expect, it } from '@jest/globals';
import { chooseOptions, type Candidate } from './absence.rules.js';

const candidate = (
  appointmentId: string,
  doctorId: string,
  hour: number,
  patientId = appointmentId,
): Candidate => ({
  appointmentId,
  patientId,
  doctorId,
  clinicId: 'c',
  visitTypeId: 't',
  startsAt: new Date(Date.UTC(2026, 2, 10, hour)),
  minutes: 30,
  isSameDoctor: doctorId === 'own',
});

it('gives each visit the best of both ways, and no time of a doctor twice', () => {
  const candidates = [
    candidate('a', 'own', 9),
    candidate('a', 'colleague', 8),
    candidate('b', 'own', 9),
    candidate('b', 'own', 10),
    candidate('b', 'colleague', 8),
  ];
  const options = chooseOptions(['a', 'b'], candidates);
  expect(options.get('a')).toEqual({ sameDoctor: candidates[0], colleague: candidates[1] });
  expect(options.get('b')).toEqual({ sameDoctor: candidates[3], colleague: null });
});

it('gives two visits of one patient no two times that overlap, at whichever doctors', () => {
  const candidates = [
    candidate('a', 'own', 9, 'p'),
    candidate('b', 'colleague', 9, 'p'),
    candidate('b', 'colleague', 11, 'p'),
  ];
  expect(chooseOptions(['a', 'b'], candidates).get('b')?.colleague).toEqual(candidates[2]);
});
