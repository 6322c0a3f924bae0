import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { BackupRefused, Measured, readParts, type Content, type Manifest } from '../backups/backup-file.js';
import { checkBackup } from '../backups/check-backup.js';

/** A part of a table or file, in its order. */
export interface Part {
  /** `tables/NAME/NUMBER` or `files/KEY`. */
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

/** What can be restored. */
export interface RestoreSource {
  /** As COPY of PostgreSQL names it. */
  readonly format: 'text' | 'csv';
  /** Reads all of it before anything is written. @throws BackupRefused where it is cut or changed */
  check(): Promise<Manifest>;
  parts(manifest: Manifest): AsyncIterable<Part>;
}

/** @param open the backup from its first byte; called twice */
export function backupSource(open: () => Promise<Readable>): RestoreSource {
  return {
    format: 'text',
    check: async () => checkBackup(await open()),
    parts: async function* () {
      yield* readParts(await open());
    },
  };
}

/** What `export` has written. */
export function exportSource(folder: string): RestoreSource {
  const fileOf = (part: string): string => path.join(folder, part);
  return {
    format: 'csv',
    check: async () => {
      const manifest = JSON.parse(await readFile(fileOf('manifest.json'), 'utf8')) as Manifest;
      if (manifest.format !== 1)
        throw new BackupRefused('The export is of a format that this version does not know.');
      for (const table of manifest.tables) {
        await expectSame(fileOf(`tables/${table.name}.csv`), `the table ${table.name}`, table);
      }
      for (const file of manifest.files) await expectSame(fileOf(`files/${file.key}`), 'a stored file', file);
      return manifest;
    },
    parts: async function* ({ tables, files }) {
      for (const { name } of tables) {
        yield { name: `tables/${name}/1`, content: createReadStream(fileOf(`tables/${name}.csv`)) };
      }
      for (const { key } of files) {
        yield { name: `files/${key}`, content: createReadStream(fileOf(`files/${key}`)) };
      }
    },
  };
}

async function expectSame(file: string, what: string, said: Content): Promise<void> {
  const measured = new Measured();
  for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) measured.add(piece);
  const { bytes, sha256 } = measured.content();
  if (bytes !== said.bytes || sha256 !== said.sha256) {
    throw new BackupRefused(`The export was changed: ${what} is not what was written.`);
  }
}
