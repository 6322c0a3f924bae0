import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** As much of an S3 server as backups need: objects of buckets by path, uploads in parts, and lists in pages of two. */
export class ObjectStore {
  /** By bucket and name, as `/bucket/name`. */
  readonly objects = new Map<string, Buffer>();
  private readonly uploads = new Map<string, Map<number, Buffer>>();
  /** What each is of. */
  private readonly uploadPaths = new Map<string, string>();

  private constructor(
    private readonly server: Server,
    readonly endpoint: string,
  ) {}

  static async start(): Promise<ObjectStore> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const store = new ObjectStore(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request, response) => {
      const url = new URL(request.url ?? '/', store.endpoint);
      buffer(request).then(
        (body) => {
          const { status, text } = store.answer(request.method ?? '', url, body);
          response.writeHead(status, { etag: '"a part"', 'content-length': text.length }).end(text);
        },
        () => response.destroy(),
      );
    });
    return store;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Uploads that were begun and neither ended nor given up. */
  get openUploads(): number {
    return this.uploads.size;
  }

  private answer(method: string, url: URL, body: Buffer): { status: number; text: Buffer | string } {
    const { pathname, searchParams: query } = url;
    const upload = query.get('uploadId');
    if (method === 'POST' && query.has('uploads')) {
      const id = `upload/${this.uploads.size + 1}+`;
      this.uploads.set(id, new Map());
      this.uploadPaths.set(id, pathname);
      return { status: 200, text: `<R><UploadId>${id}</UploadId></R>` };
    }
    if (upload !== null) return this.answerPart(method, pathname, query, upload, body);
    if (method === 'GET' && query.has('uploads')) return { status: 200, text: this.listUploads(pathname) };
    if (method === 'GET' && query.has('list-type')) return { status: 200, text: this.list(pathname, query) };
    if (method === 'PUT') return { status: 200, text: String(this.objects.set(pathname, body).size) };
    if (method === 'DELETE') return { status: this.objects.delete(pathname) ? 204 : 404, text: '' };
    const found = this.objects.get(pathname);
    return found === undefined ? { status: 404, text: '<Error/>' } : { status: 200, text: found };
  }

  private answerPart(
    method: string,
    path: string,
    query: URLSearchParams,
    upload: string,
    body: Buffer,
  ): { status: number; text: string } {
    const parts = this.uploads.get(upload);
    if (parts === undefined) return { status: 404, text: '<Error/>' };
    if (method === 'PUT') {
      parts.set(Number(query.get('partNumber')), body);
      return { status: 200, text: '' };
    }
    this.uploads.delete(upload);
    if (method === 'DELETE') return { status: 204, text: '' };
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>"a part"<\/ETag>/g)];
    const pieces = named.map(([, number]) => parts.get(Number(number)) ?? Buffer.alloc(0));
    this.objects.set(path, Buffer.concat(pieces));
    return { status: 200, text: '<CompleteMultipartUploadResult/>' };
  }

  private listUploads(bucket: string): string {
    const open = [...this.uploads.keys()].map((id) => {
      const name = this.uploadPaths.get(id)?.slice(bucket.length + 1);
      return `<Upload><Key>${name}</Key><UploadId>${id}</UploadId></Upload>`;
    });
    return `<ListMultipartUploadsResult>${open.join('')}</ListMultipartUploadsResult>`;
  }

  private list(bucket: string, query: URLSearchParams): string {
    const from = Number(query.get('continuation-token') ?? 0);
    const names = [...this.objects.keys()]
      .filter((path) => path.startsWith(`${bucket}/`))
      .map((path) => path.slice(bucket.length + 1))
      .sort();
    const page = names.slice(from, from + 2).map((name) => `<Contents><Key>${name}</Key></Contents>`);
    const next = from + 2 < names.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    return `<ListBucketResult>${page.join('')}${next}</ListBucketResult>`;
  }
}
