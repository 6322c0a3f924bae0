import { expect, it } from '@jest/globals';
import { chooseOptions, type Candidate } from './absence.rules.js';

const candidate = (
  appointmentId: string,
  doctorId: string,
  hour: number,
  patientId = appointmentId,
  more: Partial<Candidate> = {},
): Candidate => ({
  appointmentId,
  patientId,
  doctorId,
  clinicId: 'c',
  visitTypeId: 't',
  startsAt: new Date(Date.UTC(2026, 2, 10, hour)),
  minutes: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  date: '2026-03-10',
  room: null,
  isSameDoctor: doctorId === 'own',
  ...more,
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

it('leaves free what a doctor keeps free around a visit', () => {
  const buffers = { bufferBefore: 5, bufferAfter: 30 };
  const candidates = [
    candidate('a', 'own', 9, 'a', buffers),
    candidate('b', 'own', 10, 'b', buffers),
    candidate('b', 'own', 11, 'b', buffers),
  ];
  expect(chooseOptions(['a', 'b'], candidates).get('b')?.sameDoctor).toEqual(candidates[2]);
});

it('puts no more on a day than it takes', () => {
  const next = { date: '2026-03-11', room: 1 };
  const candidates = [
    candidate('a', 'own', 9, 'a', { room: 1 }),
    candidate('b', 'own', 11, 'b', { room: 1 }),
    candidate('b', 'own', 34, 'b', next),
  ];
  expect(chooseOptions(['a', 'b'], candidates).get('b')?.sameDoctor).toEqual(candidates[2]);
});
