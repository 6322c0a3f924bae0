import { isManager, type Viewer } from '../api/viewer.js';

/**
 * Doctors list the ratings of their own visits, administrators everybody's, unless they only work at the desk.
 * @param doctorId null: those of all doctors
 */
export function mayListFeedback(viewer: Viewer, doctorId: string | null): boolean {
  return isManager(viewer) || (viewer.role === 'doctor' && doctorId !== null && viewer.doctorId === doctorId);
}

/** Only the patient of a visit hears whether it was rated, and how: staff of it never do. */
export function mayReadOwnFeedback(viewer: Viewer, visit: { readonly patientId: string }): boolean {
  return viewer.role === 'patient' && viewer.userId === visit.patientId;
}
