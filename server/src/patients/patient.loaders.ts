import DataLoader from 'dataloader';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { Patient } from './patient.entity.js';
import { PATIENTS } from './patient.queries.js';
import { TREATED } from './treated.queries.js';

declare module '../api/loaders.js' {
  interface Loaders {
    /** By user id, which is the patient's id; brings the person's name along. */
    readonly patient: DataLoader<string, Patient | null>;
    /** Whether the record of a patient is open to this doctor. */
    readonly treatedBy: (doctorId: string) => DataLoader<string, boolean>;
  }
}

export function createPatientLoaders(database: Database): Pick<Loaders, 'patient' | 'treatedBy'> {
  const treated = new Map<string, DataLoader<string, boolean>>();
  return {
    patient: loadOne(
      async (ids) => {
        const rows = await database.query<{ patient: Patient }>(PATIENTS, [ids]);
        return rows.map(({ patient }) => Object.assign(new Patient(), patient));
      },
      (patient) => patient.userId,
    ),
    treatedBy(doctorId) {
      const loader = treated.get(doctorId) ?? loadTreated(database, doctorId);
      treated.set(doctorId, loader);
      return loader;
    },
  };
}

function loadTreated(database: Database, doctorId: string): DataLoader<string, boolean> {
  return new DataLoader(async (ids) => {
    const rows = await database.query<{ id: string }>(TREATED, [ids, doctorId]);
    const open = new Set(rows.map(({ id }) => id));
    return ids.map((id) => open.has(id));
  });
}
