import { coversClinic, type Viewer } from '../api/viewer.js';

/** The people an appointment belongs to, and where it is. */
export interface Parties {
  readonly patientId: string;
  readonly doctorId: string;
  readonly clinicId: string;
}

/**
 * Its patient, its doctor and administrators see and change an appointment; to others it does not exist, nor to a token
 * that is not for its clinic.
 */
export function maySee(viewer: Viewer, parties: Parties): boolean {
  if (!coversClinic(viewer, parties.clinicId)) return false;
  if (viewer.role === 'admin') return true;
  if (viewer.role === 'doctor') return viewer.doctorId === parties.doctorId;
  return viewer.userId === parties.patientId;
}

/** Patients book for themselves, doctors into their own day, administrators for everyone. */
export function mayBook(viewer: Viewer, parties: Parties): boolean {
  return maySee(viewer, parties);
}

/** Only staff book against hours, limits and other visits. */
export function mayOverride(viewer: Viewer): boolean {
  return viewer.role !== 'patient';
}

/** Only staff leave out what the patient would be told of a change. */
export function mayLeaveOut(viewer: Viewer): boolean {
  return viewer.role !== 'patient';
}

/** Doctors watch their own days; administrators those of any doctor, and (`doctorId` null) of all. */
export function mayWatch(viewer: Viewer, doctorId: string | null): boolean {
  return (
    viewer.role === 'admin' || (viewer.role === 'doctor' && doctorId !== null && viewer.doctorId === doctorId)
  );
}
