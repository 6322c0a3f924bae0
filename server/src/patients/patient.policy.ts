import type { Viewer } from '../api/viewer.js';

/**
 * Administrators open every patient's record (without reports); doctors those of patients whom they see or saw.
 * @param isTreated whether the patient has or had an appointment with the viewer that was not cancelled
 */
export function mayOpenRecord(viewer: Viewer, isTreated: boolean): boolean {
  return viewer.role === 'admin' || (viewer.role === 'doctor' && viewer.doctorId !== null && isTreated);
}
