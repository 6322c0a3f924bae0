import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CheckedFileStorage } from './checked-file-storage.js';
import { newFileKey, sealed, sealOf } from './file-key.js';
import { LocalFileStorage } from './local-file-storage.js';
import { asStorageError, StorageError } from './storage-error.js';

let folder: string;
let files: CheckedFileStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-files-'));
  files = new CheckedFileStorage(new LocalFileStorage(folder));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['a small file', Buffer.from('small')],
  ['a file larger than is held in memory', Buffer.alloc(1_500_000, 'large')],
])('%s', (_what, content) => {
  it('comes back as it was written, and not when a byte of it differs', async () => {
    const key = newFileKey('reports', 'pdf', sealed(content));
    expect(sealOf(key)).toEqual(sealed(content));
    await files.write(key, content);
    expect(await buffer((await files.read(key))!.content)).toEqual(content);
    const changed = Buffer.from(content);
    changed.writeUInt8(0, changed.length - 1);
    await writeFile(join(folder, key), changed);
    await expect(files.read(key)).rejects.toMatchObject({ fault: 'STORAGE_DAMAGED' });
  });

  it('is not stored when it is another than its key says', async () => {
    const key = newFileKey('reports', 'pdf', sealed(Buffer.from(content).reverse()));
    await expect(files.write(key, content)).rejects.toMatchObject({ fault: 'STORAGE_DAMAGED' });
    expect(await readdir(join(folder, 'reports'))).toEqual([]);
  });
});

it('a file from before keys carried a seal is read as it is', async () => {
  expect(sealOf('reports/abcdefghijklmnopqrstuvwx.pdf')).toBeNull();
  await files.write('reports/abcdefghijklmnopqrstuvwx.pdf', Buffer.from('old'));
  const file = await files.read('reports/abcdefghijklmnopqrstuvwx.pdf');
  expect((await buffer(file!.content)).toString()).toBe('old');
});

it.each([
  ['ENOSPC', 'STORAGE_FULL'],
  ['EDQUOT', 'STORAGE_FULL'],
  ['EROFS', 'STORAGE_UNAVAILABLE'],
  ['EACCES', 'STORAGE_UNAVAILABLE'],
  ['EIO', 'STORAGE_UNAVAILABLE'],
])('%s of the file system is %s', async (code, fault) => {
  const full = new LocalFileStorage(folder);
  full.write = () =>
    Promise.reject(Object.assign(new Error(`${code}: ${folder}`), { code, syscall: 'write' }));
  const error = await new CheckedFileStorage(full)
    .write('reports/a.pdf', Buffer.alloc(1))
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ fault });
  expect((error as StorageError).refusal.code).toBe(fault);
  expect((error as StorageError).refusal.message).not.toContain(folder);
});

it('what is no fault of the storage stays what it is', () => {
  const bug = new RangeError('a fault of ours');
  expect(asStorageError(bug)).toBe(bug);
});
