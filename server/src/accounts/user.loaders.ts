import type DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Loaders } from '../api/loaders.js';
import { loadOne } from '../database/batch.js';
import type { Database } from '../database/database.js';
import { User } from './user.entity.js';

declare module '../api/loaders.js' {
  interface Loaders {
    readonly user: DataLoader<string, User | null>;
  }
}

export function createUserLoaders({ dataSource }: Database): Pick<Loaders, 'user'> {
  return {
    user: loadOne(
      (ids) => dataSource.getRepository(User).findBy({ id: In([...ids]) }),
      (user) => user.id,
    ),
  };
}
