import { mayWatch } from '../appointments/appointment.policy.js';
import type { Viewer } from '../api/viewer.js';
import { mayOpenRecord } from '../patients/patient.policy.js';

/**
 * Patients get times suggested for themselves, doctors for patients whom they see or saw, administrators for everyone.
 * @param isTreated whether the patient has or had a visit with the viewer that opens the record (`isTreatedBy`)
 */
export function mayPredictFor(viewer: Viewer, patientId: string, isTreated: boolean): boolean {
  return viewer.role === 'patient' ? viewer.userId === patientId : mayOpenRecord(viewer, isTreated);
}

/** Chances, and what they are made of, are for staff: a patient is never told a risk. */
export function maySeeEstimate(viewer: Viewer): boolean {
  return viewer.role !== 'patient';
}

/** Doctors see the demand for themselves, administrators that of every doctor and clinic. */
export function mayForecast(viewer: Viewer, doctorId: string | null): boolean {
  return mayWatch(viewer, doctorId);
}
