import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { StorageError } from '../files/storage-error.js';
import {
  BackupRefused,
  MANIFEST,
  MANIFEST_HASH,
  Measured,
  ownerOf,
  readParts,
  type Content,
  type Manifest,
} from './backup-file.js';

/** What was found of a table or file, under the name of its part without the number. */
type Found = Map<string, Measured>;

/**
 * Reads a backup to its end and holds everything in it against what its end says.
 * @returns what it holds
 * @throws BackupRefused where it is cut or changed, or no backup at all
 */
export async function checkBackup(backup: Readable): Promise<Manifest> {
  const found: Found = new Map();
  let text: Buffer | null = null;
  let hash: string | null = null;
  try {
    for await (const { name, content } of readParts(backup)) {
      if (name === MANIFEST) text = await buffer(content);
      else if (name === MANIFEST_HASH) hash = (await buffer(content)).toString().trim();
      else await measure(found, name, content);
    }
  } catch (error) {
    if (error instanceof BackupRefused || isOfSystem(error)) throw error;
    throw new BackupRefused('The file is no backup, or it was cut or changed: it cannot be read to its end.');
  }
  if (text === null || hash === null)
    throw new BackupRefused('The file is no backup of this product, or lacks its end.');
  if (createHash('sha256').update(text).digest('hex') !== hash) {
    throw new BackupRefused('The backup was changed: its manifest is not the one that was written.');
  }
  const { format } = JSON.parse(text.toString()) as { format: number };
  if (format !== 1)
    throw new BackupRefused(`The backup has the format ${format}, which this version does not know.`);
  const manifest = JSON.parse(text.toString()) as Manifest;
  compare(manifest, found);
  return manifest;
}

/** A file that cannot be opened, or a storage that does not answer: nothing is wrong with the backup. */
function isOfSystem(error: unknown): boolean {
  return (
    error instanceof Error &&
    (('syscall' in error && error.syscall !== undefined) ||
      error instanceof TypeError ||
      error instanceof StorageError)
  );
}

async function measure(found: Found, name: string, content: AsyncIterable<Buffer>): Promise<void> {
  const owner = ownerOf(name);
  if (owner === null)
    throw new BackupRefused(`The backup was changed: it holds ${name}, which is no part of one.`);
  const key = 'table' in owner ? `tables/${owner.table}` : name;
  const measured = found.get(key) ?? new Measured();
  found.set(key, measured);
  for await (const piece of content) measured.add(piece);
}

/** @throws BackupRefused for the first difference */
function compare(manifest: Manifest, found: Found): void {
  const nothing = new Measured();
  for (const table of manifest.tables) {
    const measured = found.get(`tables/${table.name}`) ?? nothing;
    expectEqual(`the table ${table.name}`, table, measured);
    if (measured.lines !== table.rows) throw changed(`the table ${table.name}`);
  }
  for (const file of manifest.files)
    expectEqual('a stored file', file, found.get(`files/${file.key}`) ?? nothing);
  const known = new Set([
    ...manifest.tables.map(({ name }) => `tables/${name}`),
    ...manifest.files.map(({ key }) => `files/${key}`),
  ]);
  if ([...found.keys()].some((key) => !known.has(key))) throw changed('something that it does not list');
}

function expectEqual(what: string, said: Content, measured: Measured): void {
  const { bytes, sha256 } = measured.content();
  if (bytes !== said.bytes || sha256 !== said.sha256) throw changed(what);
}

function changed(what: string): BackupRefused {
  return new BackupRefused(`The backup was changed: ${what} is not what was written.`);
}
