import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsV4Signer } from 'aws4fetch';
import { checkKey, type FileContent, type FileStorage, type StoredFile } from './file-storage.js';

/** An S3-compatible storage: one bucket, addressed by path. */
export interface S3Settings {
  /** Such as https://s3.eu-central-1.amazonaws.com. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A transfer that takes longer has stalled. */
const MOST_MILLISECONDS = 120_000;

/** Files in a bucket of an S3-compatible storage, each request signed (Signature Version 4). */
export class S3FileStorage implements FileStorage {
  constructor(private readonly settings: S3Settings) {}

  async write(key: string, content: Buffer | FileContent): Promise<void> {
    const size = Buffer.isBuffer(content) ? content.length : content.size;
    const body = Buffer.isBuffer(content) ? Readable.from([content]) : content.read();
    try {
      // The length is sent before the content: a transfer that breaks off is refused as a whole.
      const answer = await this.send('PUT', key, {
        headers: { 'content-length': String(size), 'content-type': 'application/octet-stream' },
        body: Readable.toWeb(body) as RequestInit['body'],
      });
      await expectSuccess(answer, 'PUT');
    } finally {
      body.destroy();
    }
  }

  async read(key: string): Promise<StoredFile | null> {
    const answer = await this.send('GET', key);
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
    const answer = await this.send('DELETE', key);
    if (answer.status === 404) await answer.body?.cancel();
    else await expectSuccess(answer, 'DELETE');
  }

  private async send(method: string, key: string, init: RequestInit = {}): Promise<Response> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.settings;
    const signed = await new AwsV4Signer({
      method,
      url: `${endpoint.replace(/\/+$/, '')}/${bucket}/${checkKey(key)}`,
      // A hash would need the content to be read twice; the transport keeps it whole.
      headers: { ...(init.headers as Record<string, string>), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      service: 's3',
      region,
      accessKeyId,
      secretAccessKey,
    }).sign();
    return fetch(signed.url, {
      method,
      headers: signed.headers,
      redirect: 'error',
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
      ...(init.body == null ? {} : { body: init.body, duplex: 'half' as const }),
    });
  }
}

/** @throws Error that names the status, never the answer's text: it repeats the key. */
async function expectSuccess(answer: Response, method: string): Promise<void> {
  await answer.body?.cancel();
  if (!answer.ok) throw failed(answer, method);
}

function failed(answer: Response, method: string): Error {
  return new Error(`The file storage answered ${method} with ${answer.status}`);
}
