import type { Viewer } from '../api/viewer.js';

/**
 * Administrators open every patient's record (without reports); doctors those of patients whom they see or saw.
 * @param isTreated whether the patient has or had a visit with the viewer that opens the record (`isTreatedBy`)
 */
export function mayOpenRecord(viewer: Viewer, isTreated: boolean): boolean {
  return viewer.role === 'admin' || (viewer.role === 'doctor' && viewer.doctorId !== null && isTreated);
}
