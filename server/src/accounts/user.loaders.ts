import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { User } from './user.entity.js';

export interface UserLoaders {
  readonly user: DataLoader<string, User | null>;
}

export function createUserLoaders({ dataSource }: Database): UserLoaders {
  return {
    user: loadOne(
      (ids) => dataSource.getRepository(User).findBy({ id: In([...ids]) }),
      (user) => user.id,
    ),
  };
}
