import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { expectSuccess, failed, S3Bucket, type S3Settings } from '../files/s3-bucket.js';
import { madeAtOf } from './backup-name.rules.js';
import type { BackupStore } from './backup-store.js';

/** Of one part of an upload: S3 takes ten thousand of at least five megabytes. */
const PART_BYTES = 32_000_000;
/** A backup may be large, and restoring it reads at the pace of the database. */
const DAY_MILLISECONDS = 86_400_000;

/** Backups in a bucket of an S3-compatible storage, written in parts since nobody knows their length before. */
export class S3BackupStore implements BackupStore {
  readonly place: string;
  private readonly bucket: S3Bucket;

  constructor(
    settings: S3Settings,
    private readonly partBytes: number = PART_BYTES,
  ) {
    this.bucket = new S3Bucket(settings);
    this.place = `${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}`;
  }

  async write(name: string, backup: Readable): Promise<number> {
    const begun = await this.textOf('POST', `${name}?uploads=`);
    const upload = encodeURIComponent(textsBetween(begun, 'UploadId')[0] ?? '');
    try {
      let bytes = 0;
      const parts: string[] = [];
      for await (const part of inParts(backup, this.partBytes)) {
        const number = parts.length + 1;
        const answer = await this.bucket.send('PUT', `${name}?partNumber=${number}&uploadId=${upload}`, {
          headers: { 'content-length': String(part.length) },
          body: new Uint8Array(part),
        });
        await expectSuccess(answer, 'PUT');
        bytes += part.length;
        parts.push(
          `<Part><PartNumber>${number}</PartNumber><ETag>${answer.headers.get('etag') ?? ''}</ETag></Part>`,
        );
      }
      const done = await this.textOf('POST', `${name}?uploadId=${upload}`, {
        body: `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`,
      });
      // S3 may answer 200 before it knows.
      if (done.includes('<Error>')) throw new Error('The file storage could not put the backup together');
      return bytes;
    } catch (error) {
      backup.destroy();
      await expectSuccess(await this.bucket.send('DELETE', `${name}?uploadId=${upload}`), 'DELETE');
      throw error;
    }
  }

  async read(name: string): Promise<Readable> {
    const answer = await this.bucket.send('GET', name, {}, { milliseconds: DAY_MILLISECONDS });
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel();
      throw failed(answer, 'GET');
    }
    return Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
  }

  async list(): Promise<string[]> {
    const names: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const from: string = next === '' ? '' : `&continuation-token=${encodeURIComponent(next)}`;
      const page = await this.textOf('GET', `?list-type=2${from}`);
      names.push(...textsBetween(page, 'Key').filter((name) => madeAtOf(name) !== null));
      next = textsBetween(page, 'NextContinuationToken')[0];
    }
    return names.sort();
  }

  async remove(name: string): Promise<void> {
    await expectSuccess(await this.bucket.send('DELETE', name), 'DELETE');
  }

  async discardDrafts(before: Date): Promise<void> {
    const uploads = await this.textOf('GET', '?uploads=');
    const ids = textsBetween(uploads, 'UploadId');
    for (const [index, name] of textsBetween(uploads, 'Key').entries()) {
      const begun = madeAtOf(name);
      if (begun === null || begun >= before) continue;
      const upload = encodeURIComponent(ids[index] ?? '');
      await expectSuccess(await this.bucket.send('DELETE', `${name}?uploadId=${upload}`), 'DELETE');
    }
  }

  private async textOf(method: string, path: string, init: RequestInit = {}): Promise<string> {
    const answer = await this.bucket.send(method, path, init);
    const text = await answer.text();
    if (!answer.ok) throw failed(answer, method);
    return text;
  }
}

/** What stands between the tags of a name; of what S3 answers here, none needs more of XML. */
function textsBetween(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) => text);
}

/** The content in pieces of one size, the last of which may be smaller. */
async function* inParts(content: Readable, size: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const piece of content as AsyncIterable<Buffer>) {
    held.push(piece);
    bytes += piece.length;
    if (bytes < size) continue;
    yield Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
