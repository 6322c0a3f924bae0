import type { Clinic } from '../clinics/clinic.entity.js';
import type { Doctor } from './doctor.entity.js';
import type { VisitType } from './visit-type.entity.js';

/** A doctor with what a list has read along with it, from which the field resolvers answer. */
export interface ListedDoctor extends Doctor {
  readonly clinics?: Clinic[];
  readonly visitTypes?: VisitType[];
}
