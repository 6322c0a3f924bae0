import { AwsV4Signer } from 'aws4fetch';
import { StorageError } from './storage-error.js';

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

/** Requests to a bucket of an S3-compatible storage, each signed (Signature Version 4). */
export class S3Bucket {
  constructor(private readonly settings: S3Settings) {}

  /**
   * @param path of an object, with a query where S3 wants one; empty for the bucket itself. Its characters need no
   *   escaping.
   * @param options.milliseconds after which it counts as stalled, for what may rightly take longer
   */
  async send(
    method: string,
    path: string,
    init: RequestInit = {},
    { milliseconds = MOST_MILLISECONDS }: { readonly milliseconds?: number } = {},
  ): Promise<Response> {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = this.settings;
    const signed = await new AwsV4Signer({
      method,
      url: `${endpoint.replace(/\/+$/, '')}/${bucket}${/^(\?|$)/.test(path) ? '' : '/'}${path}`,
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
      signal: AbortSignal.timeout(milliseconds),
      ...(init.body == null ? {} : { body: init.body, duplex: 'half' as const }),
    });
  }
}

/** @throws StorageError that names the status, never the answer's text: it repeats the key. */
export async function expectSuccess(answer: Response, method: string): Promise<void> {
  await answer.body?.cancel();
  if (!answer.ok) throw failed(answer, method);
}

/** What S3-compatible storages of one's own answer when their disks are full. */
const INSUFFICIENT_STORAGE = 507;

export function failed({ status }: Response, method: string): StorageError {
  const fault = status === INSUFFICIENT_STORAGE ? 'STORAGE_FULL' : 'STORAGE_UNAVAILABLE';
  return new StorageError(fault, `The file storage answered ${method} with ${status}`);
}
