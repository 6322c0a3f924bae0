import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LocalFileStorage } from './local-file-storage.js';

let folder: string;
let files: LocalFileStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-files-'));
  files = new LocalFileStorage(folder);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('keeps what was written until it is removed', async () => {
  await files.write('photos/a.webp', Buffer.from('picture'));
  const file = await files.read('photos/a.webp');
  expect(file?.size).toBe(7);
  expect((await buffer(file!.content)).toString()).toBe('picture');
  expect(await readdir(join(folder, 'photos'))).toEqual(['a.webp']);
  await files.remove('photos/a.webp');
  await files.remove('photos/a.webp');
  expect(await files.read('photos/a.webp')).toBeNull();
});

it.each([
  ['../secret.txt'],
  ['photos/../../secret.txt'],
  ['/etc/passwd'],
  ['photos/.hidden'],
  ['secret.txt'],
])('does not leave its folder for %s', async (key) => {
  await expect(files.read(key)).rejects.toThrow('Not a key');
  await expect(files.write(key, Buffer.alloc(1))).rejects.toThrow('Not a key');
  await expect(files.remove(key)).rejects.toThrow('Not a key');
});
