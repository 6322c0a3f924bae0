import type DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { Patient } from './patient.entity.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** By user id, which is the patient's id; brings the person's name along. */
    readonly patient: DataLoader<string, Patient | null>;
  }
}

export function createPatientLoaders({ dataSource }: Database): Pick<Loaders, 'patient'> {
  return {
    patient: loadOne(
      (ids) =>
        dataSource
          .getRepository(Patient)
          .createQueryBuilder('patient')
          .leftJoin('patient.user', 'person')
          .addSelect(['person.id', 'person.fullName'])
          .where('patient.userId = any(:ids)', { ids })
          .getMany(),
      (patient) => patient.userId,
    ),
  };
}
