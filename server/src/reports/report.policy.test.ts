import { expect, it } from '@jest/globals';
import type { Viewer } from '../api/viewer.js';
import { mayReadReports } from './report.policy.js';

const VIEWER: Viewer = {
  userId: 'own',
  role: 'patient',
  credential: { kind: 'session', sessionId: 'one' },
  doctorId: null,
  isFrontDesk: false,
};

// The doors of the fields refuse administrators, too: whatever is built on this rule must not depend on them.
it.each([
  ['a patient, their own', VIEWER, 'own', false, true],
  ['a patient, another’s', VIEWER, 'another', false, false],
  ['a patient, another’s, whatever the visits', VIEWER, 'another', true, false],
  ['a doctor, of a patient of theirs', { ...VIEWER, role: 'doctor', doctorId: 'one' }, 'another', true, true],
  ['a doctor, of a stranger', { ...VIEWER, role: 'doctor', doctorId: 'one' }, 'another', false, false],
  ['an administrator', { ...VIEWER, role: 'admin' }, 'another', true, false],
  ['an administrator, of their own name', { ...VIEWER, role: 'admin' }, 'own', true, false],
] as const)('who reads documents: %s', (_name, viewer, patientId, isTreated, mayRead) => {
  expect(mayReadReports(viewer, patientId, isTreated)).toBe(mayRead);
});
