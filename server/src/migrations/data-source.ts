import 'reflect-metadata';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { BULK, connectionOptions, type Patience } from '../database/patience.js';
import { entities } from './entities.js';
import { migrations } from './migrations.js';

type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/**
 * A TypeORM data source on one PostgreSQL address. Never synchronises: the schema comes from migrations alone.
 * @param options.patience how long it waits for the database; as long as work does that nobody waits for
 */
export function createDataSource(
  url: string,
  { patience = BULK, ...options }: Partial<PostgresOptions> & { patience?: Patience } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    extra: connectionOptions(patience),
    ...options,
  });
}
