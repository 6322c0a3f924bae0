import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Database } from './database.js';

/** A database for work beside the server, by plain statements alone. Whoever opens it destroys its data source. */
export async function openDatabase(url: string): Promise<Database> {
  const dataSource = new DataSource({ type: 'postgres', url, poolSize: 2, installExtensions: false });
  return new Database(await dataSource.initialize());
}
