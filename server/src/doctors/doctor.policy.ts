import { isManager, type Viewer } from '../api/viewer.js';

/** Doctors change their own page and status; administrators everybody's, unless they only work at the desk. */
export function mayChangeDoctor(viewer: Viewer, doctorId: string): boolean {
  return isManager(viewer) || (viewer.role === 'doctor' && viewer.doctorId === doctorId);
}

/** Doctors read their own record, administrators everybody's. */
export function mayReadDoctor(viewer: Viewer, doctorId: string): boolean {
  return viewer.role === 'admin' || (viewer.role === 'doctor' && viewer.doctorId === doctorId);
}
