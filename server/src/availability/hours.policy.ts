import { isManager, type Viewer } from '../api/viewer.js';

/** Doctors see their own hours, administrators everybody's. */
export function mayReadHours(viewer: Viewer, doctorId: string): boolean {
  return viewer.role === 'admin' || viewer.doctorId === doctorId;
}

/** Doctors change their own hours; administrators everybody's, unless they only work at the desk. */
export function mayChangeHours(viewer: Viewer, doctorId: string): boolean {
  return isManager(viewer) || (viewer.role === 'doctor' && viewer.doctorId === doctorId);
}
