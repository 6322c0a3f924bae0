import { describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import { isUploadFault, receiveUpload, TooManyBytes } from './received-file.js';

function uploadOf(content: () => Readable): Promise<FileUpload> {
  return Promise.resolve({ filename: 'a.pdf', createReadStream: content } as FileUpload);
}

describe('an upload', () => {
  it('is taken in whole, by its name', async () => {
    const file = await receiveUpload(
      uploadOf(() => Readable.from([Buffer.from('one '), Buffer.from('two')])),
      7,
    );
    expect(file).toMatchObject({ name: 'a.pdf', size: 7 });
    expect((await file.slice(0, 100)).toString()).toBe('one two');
    await file.discard();
  });

  it('is refused as soon as it is too long', async () => {
    const content = Readable.from([Buffer.alloc(5), Buffer.alloc(5)]);
    await expect(
      receiveUpload(
        uploadOf(() => content),
        7,
      ),
    ).rejects.toThrow(TooManyBytes);
    expect(content.destroyed).toBe(true);
  });

  // Nobody listened yet, so the error was nobody's: the server ended.
  it('that breaks off before its first byte is refused, and nothing else comes to harm', async () => {
    const brokenOff = new Error('Request disconnected');
    const upload = uploadOf(() => {
      const content = new Readable({ read: () => undefined });
      process.nextTick(() => content.destroy(brokenOff));
      return content;
    });
    await expect(receiveUpload(upload, 7)).rejects.toBe(brokenOff);
  });

  it('whose sender has left meanwhile is known as such, not taken for a fault of the server', async () => {
    const upload = uploadOf(() => {
      throw new Error('A ReadStream cannot be created from a destroyed WriteStream.');
    });
    expect(isUploadFault(await receiveUpload(upload, 7).catch((error: unknown) => error))).toBe(true);
  });
});
