import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Database } from './database.js';
import { BULK, connectionOptions } from './patience.js';

/** A database for work beside the server, by plain statements alone. Whoever opens it destroys its data source. */
export async function openDatabase(url: string): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    installExtensions: false,
    extra: connectionOptions(BULK),
  });
  return new Database(await dataSource.initialize());
}
