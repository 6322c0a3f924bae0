import { createHash, randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import type { Seal } from './file-key.js';
import type { FileContent } from './file-storage.js';
import { asStorageError, StorageError } from './storage-error.js';

const CHUNK_BYTES = 64 * 1024;

/** An upload that is longer than it may be. */
export class TooManyBytes extends Error {
  constructor() {
    super('The upload is too long');
    this.name = 'TooManyBytes';
  }
}

/** An upload whose sender has left: there is nobody to answer. */
class UploadBrokenOff extends Error {
  readonly expose = true;
  readonly status = 499;
}

/**
 * An upload that has come in whole. It lies in a temporary file without a name, so that nothing of it stays, however
 * the process ends. Call `discard` when done.
 */
export class ReceivedFile implements FileContent, Seal {
  constructor(
    private readonly handle: FileHandle,
    /** As the client calls it: not to be trusted. */
    readonly name: string,
    readonly size: number,
    readonly sha256: string,
  ) {}

  read(): Readable {
    return Readable.from(this.chunks(), { objectMode: false });
  }

  /** The bytes from a position on: fewer at the end of the file. */
  async slice(position: number, length: number): Promise<Buffer> {
    const { bytesRead, buffer } = await this.handle.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  }

  async discard(): Promise<void> {
    await this.handle.close();
  }

  /** The content in pieces of 64 KB. */
  async *chunks(): AsyncGenerator<Buffer> {
    for (let position = 0; position < this.size; position += CHUNK_BYTES) {
      yield await this.slice(position, Math.min(CHUNK_BYTES, this.size - position));
    }
  }
}

/**
 * Takes an upload in, never the whole of it in memory.
 * @param mostBytes more are refused as soon as they come
 * @throws TooManyBytes, StorageError
 */
export async function receiveUpload(upload: Promise<FileUpload>, mostBytes: number): Promise<ReceivedFile> {
  try {
    return await spool(await upload, mostBytes);
  } catch (error) {
    if (isUploadFault(error) && error.status === 413) throw new TooManyBytes();
    // There may be no room to take it in, either.
    throw asStorageError(error);
  }
}

/** Whether graphql-upload found fault with a request: its file is missing, too long, or it broke off. */
export function isUploadFault(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && 'expose' in error && 'status' in error && typeof error.status === 'number';
}

/** An upload, once it has begun. @throws what `isUploadFault` knows, also for a form that its parser cannot read */
export async function arriving(upload: Promise<FileUpload>): Promise<FileUpload> {
  try {
    return await upload;
  } catch (cause) {
    throw isUploadFault(cause)
      ? cause
      : new UploadBrokenOff('The form of the upload cannot be read', { cause });
  }
}

/** What an upload brings. @throws what `isUploadFault` knows, once its request is over. */
function contentOf({ createReadStream }: FileUpload): Readable {
  try {
    return createReadStream();
  } catch (cause) {
    const fault = asStorageError(cause);
    if (fault instanceof StorageError) throw fault;
    throw isUploadFault(cause) ? cause : new UploadBrokenOff('The upload broke off', { cause });
  }
}

async function spool(upload: FileUpload, mostBytes: number): Promise<ReceivedFile> {
  const path = join(tmpdir(), `smart-healthcare-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  try {
    await rm(path);
    let size = 0;
    const hash = createHash('sha256');
    // Read at once after it is made: who breaks off before anybody listens would end the whole server.
    for await (const chunk of contentOf(upload) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) throw new TooManyBytes();
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    return new ReceivedFile(handle, upload.filename, size, hash.digest('base64url'));
  } catch (error) {
    await handle.close();
    throw error;
  }
}
