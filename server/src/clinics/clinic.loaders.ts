import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { Clinic } from './clinic.entity.js';

export interface ClinicLoaders {
  readonly clinic: DataLoader<string, Clinic | null>;
}

export function createClinicLoaders({ dataSource }: Database): ClinicLoaders {
  return {
    clinic: loadOne(
      (ids) => dataSource.getRepository(Clinic).findBy({ id: In([...ids]) }),
      (clinic) => clinic.id,
    ),
  };
}
