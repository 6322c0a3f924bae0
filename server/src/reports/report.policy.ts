import type { Viewer } from '../api/viewer.js';

/** The same for one document: those from before staff gave a sign-in are closed to the person until they are opened. */
export function mayReadReport(
  viewer: Viewer,
  report: { readonly patientId: string; readonly isTreated: boolean; readonly isClosed: boolean },
): boolean {
  if (viewer.role === 'patient' && report.isClosed) return false;
  return mayReadReports(viewer, report.patientId, report.isTreated);
}

/**
 * A patient reads their own documents, a doctor those of patients whom they see or saw; administrators read none.
 * @param isTreated whether the patient has or had a visit with the viewer that opens the record (`isTreatedBy`)
 */
export function mayReadReports(viewer: Viewer, patientId: string, isTreated: boolean): boolean {
  if (viewer.role === 'patient') return viewer.userId === patientId;
  return viewer.role === 'doctor' && viewer.doctorId !== null && isTreated;
}

/** Only who uploaded a document takes it away or brings it back. */
export function mayRemoveReport(viewer: Viewer, report: { readonly uploadedById: string | null }): boolean {
  return report.uploadedById === viewer.userId;
}

/** Whether a visit is one that the viewer may upload a document of this patient for. */
export function mayUploadFor(
  viewer: Viewer,
  visit: { readonly patientId: string; readonly doctorId: string },
  patientId: string,
): boolean {
  if (visit.patientId !== patientId) return false;
  return viewer.role === 'patient' ? viewer.userId === patientId : viewer.doctorId === visit.doctorId;
}

/** Whether a document is news to the viewer: brought by the patient for a visit to them, and not seen yet. */
export function isNewTo(
  viewer: Viewer,
  report: { readonly fromPatient: boolean; readonly doctorId: string | null; readonly seenAt: Date | null },
): boolean {
  return (
    report.fromPatient &&
    report.seenAt === null &&
    viewer.doctorId !== null &&
    report.doctorId === viewer.doctorId
  );
}
