import { createWriteStream, readdirSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import {
  BackupRefused,
  Measured,
  type Content,
  type Manifest,
  type SavedFile,
  type SavedTable,
} from '../backups/backup-file.js';
import { ensureWritable } from '../command-line/file-fault.mjs';
import { orUndone } from '../command-line/or-undone.js';
import { inSnapshot, type Snapshot } from '../backups/snapshot.js';
import { readUndamaged, type FileStorage } from '../files/file-storage.js';
import { copyOutAsCsv, copyOutAsJson } from './export.queries.js';
import { exportReadme } from './export-readme.js';
import { LEFT_OUT } from './left-out.js';

/** Only its owner reads what is in it. */
const PRIVATE = 0o700;

/**
 * Writes everything of a clinic in open formats into an empty folder: each table as CSV and as JSON, the stored files,
 * what is in it (`manifest.json`) and how to read it (`README.txt`).
 * @throws BackupRefused where the folder is not empty, or the database not this product's
 */
export async function makeExport(
  databaseUrl: string,
  files: FileStorage,
  folder: string,
  now: Date,
): Promise<Manifest> {
  ensureWritable(folder, PRIVATE);
  if (!(await take(folder))) throw new BackupRefused(`${folder} is not empty: an export takes a new folder.`);
  // Half of a clinic's data is of no use, and would stand in the way of the next try.
  const undo = (): void => {
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true });
  };
  return orUndone(undo, async () => exportInto(databaseUrl, files, folder, now));
}

/** Whether a folder was empty and is this export's now: of two at once one alone has it, or each would undo the other. */
async function take(folder: string): Promise<boolean> {
  if ((await readdir(folder)).length > 0) return false;
  try {
    await mkdir(path.join(folder, 'tables'), { mode: PRIVATE });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function exportInto(
  databaseUrl: string,
  files: FileStorage,
  folder: string,
  now: Date,
): Promise<Manifest> {
  return inSnapshot(databaseUrl, async (snapshot) => {
    const tables: SavedTable[] = [];
    for (const { name, columns } of snapshot.tables.filter((table) => !LEFT_OUT.includes(table.name))) {
      tables.push(await exportTable(snapshot.client, folder, name, columns));
    }
    await snapshot.end();
    const manifest: Manifest = {
      format: 1,
      madeAt: now.toISOString(),
      postgres: snapshot.postgres,
      migrations: snapshot.migrations,
      tables,
      sequences: snapshot.sequences,
      withFiles: true,
      ...(await exportFiles(snapshot, files, folder)),
    };
    await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
    await writeFile(path.join(folder, 'README.txt'), exportReadme(manifest));
    return manifest;
  });
}

async function exportTable(
  client: pg.Client,
  folder: string,
  name: string,
  columns: readonly string[],
): Promise<SavedTable> {
  const csv = client.query(copyTo(copyOutAsCsv(name, columns)));
  const content = await write(csv, path.join(folder, 'tables', `${name}.csv`));
  const json = client.query(copyTo(copyOutAsJson(name, columns)));
  await write(json.pipe(asArray()), path.join(folder, 'tables', `${name}.json`));
  return { name, columns, rows: csv.rowCount, ...content };
}

/** Lines of JSON as one array. */
function asArray(): Transform {
  let isFirst = true;
  let line = '';
  const decoder = new TextDecoder();
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      const lines = (line + decoder.decode(piece, { stream: true })).split('\n');
      line = lines.pop() ?? '';
      for (const row of lines) {
        this.push(`${isFirst ? '[\n' : ',\n'}${row}`);
        isFirst = false;
      }
      done();
    },
    flush(done) {
      this.push(isFirst ? '[]\n' : '\n]\n');
      done();
    },
  });
}

async function write(content: Readable, file: string): Promise<Content> {
  const measured = new Measured();
  content.on('data', (piece: Buffer) => measured.add(Buffer.from(piece)));
  await pipeline(content, createWriteStream(file, { mode: 0o600 }));
  return measured.content();
}

async function exportFiles(
  snapshot: Snapshot,
  storage: FileStorage,
  folder: string,
): Promise<Pick<Manifest, 'files' | 'deletedMeanwhile' | 'missing' | 'damaged'>> {
  const files: SavedFile[] = [];
  const absent: string[] = [];
  const damaged: string[] = [];
  for (const key of snapshot.fileKeys) {
    const stored = await readUndamaged(storage, key);
    if (stored === 'damaged') {
      damaged.push(key);
      continue;
    }
    if (stored === null) {
      absent.push(key);
      continue;
    }
    const file = path.join(folder, 'files', key);
    await mkdir(path.dirname(file), { recursive: true, mode: PRIVATE });
    files.push({ key, ...(await write(stored.content, file)) });
  }
  const named = await snapshot.findNamed(absent);
  return {
    files,
    deletedMeanwhile: absent.filter((key) => !named.has(key)),
    missing: absent.filter((key) => named.has(key)),
    damaged,
  };
}
