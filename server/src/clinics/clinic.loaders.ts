import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { Clinic } from './clinic.entity.js';

declare module '../api/loaders.js' {
  interface Loaders {
    readonly clinic: DataLoader<string, Clinic | null>;
  }
}

export function createClinicLoaders({ dataSource }: Database): Pick<Loaders, 'clinic'> {
  return {
    clinic: loadOne(
      (ids) => dataSource.getRepository(Clinic).findBy({ id: In([...ids]) }),
      (clinic) => clinic.id,
    ),
  };
}
