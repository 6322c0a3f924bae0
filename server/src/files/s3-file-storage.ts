import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { checkKey } from './file-key.js';
import type { FileContent, FileStorage, StoredFile } from './file-storage.js';
import { expectSuccess, failed, S3Bucket, type S3Settings } from './s3-bucket.js';

/** Files in a bucket of an S3-compatible storage. */
export class S3FileStorage implements FileStorage {
  private readonly bucket: S3Bucket;

  constructor(settings: S3Settings) {
    this.bucket = new S3Bucket(settings);
  }

  async write(key: string, content: Buffer | FileContent): Promise<void> {
    const size = Buffer.isBuffer(content) ? content.length : content.size;
    const body = Buffer.isBuffer(content) ? Readable.from([content]) : content.read();
    try {
      // The length is sent before the content: a transfer that breaks off is refused as a whole.
      const answer = await this.bucket.send('PUT', checkKey(key), {
        headers: { 'content-length': String(size), 'content-type': 'application/octet-stream' },
        body: Readable.toWeb(body) as RequestInit['body'],
      });
      await expectSuccess(answer, 'PUT');
    } finally {
      body.destroy();
    }
  }

  async read(key: string): Promise<StoredFile | null> {
    const answer = await this.bucket.send('GET', checkKey(key));
    if (answer.status === 404) {
      await answer.body?.cancel();
      return null;
    }
    const size = Number(answer.headers.get('content-length') ?? Number.NaN);
    if (!answer.ok || answer.body === null || !Number.isSafeInteger(size)) {
      await answer.body?.cancel();
      throw failed(answer, 'GET');
    }
    return { size, content: Readable.fromWeb(answer.body as ReadableStream<Uint8Array>) };
  }

  async remove(key: string): Promise<void> {
    const answer = await this.bucket.send('DELETE', checkKey(key));
    if (answer.status === 404) await answer.body?.cancel();
    else await expectSuccess(answer, 'DELETE');
  }

  /** There are none: an object is stored whole or not at all. */
  async discardDrafts(): Promise<void> {}
}
