import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { S3FileStorage } from '../src/files/s3-file-storage.js';
import { pdf } from './support/documents.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

/** As much of an S3 server as the storage needs: objects of one bucket by path, written as a whole or not at all. */
let server: Server;
let endpoint: string;
const objects = new Map<string, Buffer>();
const requests: { method: string; path: string; headers: IncomingHttpHeaders }[] = [];
let fails = false;
let failure = 503;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const method = request.method ?? '';
    requests.push({ method, path, headers: request.headers });
    buffer(request).then(
      (body) => {
        const found = objects.get(path);
        if (fails) response.writeHead(failure).end('<Error><Key>secret</Key></Error>');
        else if (method === 'PUT')
          response.writeHead(200, { etag: String(objects.set(path, body).size) }).end();
        else if (method === 'DELETE') response.writeHead(objects.delete(path) ? 204 : 404).end();
        else if (found === undefined) response.writeHead(404).end('<Error/>');
        else response.writeHead(200, { 'content-length': found.length }).end(found);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  objects.clear();
  requests.length = 0;
  fails = false;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function settings() {
  return {
    endpoint,
    bucket: 'clinic',
    region: 'eu-central-1',
    accessKeyId: 'KEYID',
    secretAccessKey: 'not told',
  };
}

describe('the S3-compatible storage', () => {
  it('writes, reads and removes with signed requests that tell the length first', async () => {
    const files = new S3FileStorage(settings());
    const content = Buffer.alloc(300_000, 7);
    await files.write('reports/a.pdf', {
      size: content.length,
      read: () => Readable.from([content.subarray(0, 9), content.subarray(9)], { objectMode: false }),
    });
    expect(objects.get('/clinic/reports/a.pdf')).toEqual(content);
    const file = await files.read('reports/a.pdf');
    expect(file?.size).toBe(content.length);
    expect(await buffer(file!.content)).toEqual(content);
    await files.write('photos/b.webp', Buffer.from('picture'));
    expect(objects.get('/clinic/photos/b.webp')?.toString()).toBe('picture');
    await files.remove('reports/a.pdf');
    await files.remove('reports/a.pdf');
    expect(await files.read('reports/a.pdf')).toBeNull();

    const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    for (const { headers } of requests) {
      expect(headers.authorization).toMatch(
        new RegExp(
          `^AWS4-HMAC-SHA256 Credential=KEYID/${today}/eu-central-1/s3/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*x-amz-date[a-z0-9;-]*, Signature=[0-9a-f]{64}$`,
        ),
      );
      expect(headers['x-amz-date']).toMatch(/^\d{8}T\d{6}Z$/);
      expect(headers['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD');
      expect(JSON.stringify(headers)).not.toContain('not told');
    }
    expect(requests[0]!.headers['content-length']).toBe(String(content.length));
    expect(requests[0]!.headers['transfer-encoding']).toBeUndefined();
  });

  it('stores nothing of content that ends early', async () => {
    const files = new S3FileStorage(settings());
    const short = { size: 10, read: () => Readable.from([Buffer.from('four')], { objectMode: false }) };
    await expect(files.write('reports/a.pdf', short)).rejects.toThrow();
    expect(objects.size).toBe(0);
  });

  it('says what failed without the answer, which repeats the key', async () => {
    const files = new S3FileStorage(settings());
    fails = true;
    await expect(files.write('reports/a.pdf', Buffer.from('x'))).rejects.toThrow(
      'The file storage answered PUT with 503',
    );
    await expect(files.read('reports/a.pdf')).rejects.toThrow('The file storage answered GET with 503');
    await expect(files.remove('reports/a.pdf')).rejects.toThrow('The file storage answered DELETE with 503');
  });

  it.each(['../secret.txt', 'photos/../../x.txt', '/etc/passwd'])('asks for no %s', async (key) => {
    const files = new S3FileStorage(settings());
    await expect(files.read(key)).rejects.toThrow('Not a key');
    await expect(files.write(key, Buffer.alloc(1))).rejects.toThrow('Not a key');
    await expect(files.remove(key)).rejects.toThrow('Not a key');
    expect(requests).toEqual([]);
  });

  it('holds the documents of an installation that is set to it, and leaves no row when it fails', async () => {
    const app = await RunningApp.start({ config: { s3: settings() } });
    try {
      const place = await app.records.clinic();
      const patientId = await app.records.patient();
      const [visit] = await app.records.query<{ id: string }>(
        `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
         values ($1, $2, $3, $4, now() + interval '1 day', interval '30 minutes', 'confirmed', 0) returning id`,
        [patientId, place.doctorId, place.clinicId, place.visitTypeId],
      );
      const patient = new Visitor(app.app);
      patient.accessToken = await app.tokenFor(patientId);
      const upload = () =>
        patient.upload<{ uploadReport: { id: string } }>(
          `mutation ($input: UploadReportInput!, $file: Upload!) { uploadReport(input: $input, file: $file) { ... on Report { id } } }`,
          pdf(),
          'a.pdf',
          { input: { appointmentId: visit!.id, title: 'A', type: 'other' } },
        );
      const { data } = await upload();
      expect([...objects.keys()]).toEqual([
        expect.stringMatching(/^\/clinic\/reports\/.{24}-\d+-.{43}\.pdf$/),
      ]);
      const link = await patient.ask<{ createReportLink: { url: string } }>(
        `mutation ($id: ID!) { createReportLink(id: $id) { url } }`,
        { id: data!.uploadReport.id },
      );
      const response = await fetch(`${app.app.url}${link.data!.createReportLink.url}`);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf());

      fails = true;
      expect((await upload()).errors![0]!.extensions).toEqual({
        code: 'STORAGE_UNAVAILABLE',
        retryAfterSeconds: 60,
      });
      failure = 507;
      expect((await upload()).errors![0]!.extensions).toEqual({ code: 'STORAGE_FULL' });
      await until('readiness says it', async () => {
        const answer = await fetch(`${app.app.url}/readyz`);
        return ((await answer.json()) as { attention?: string }).attention === 'STORAGE_FULL' && answer.ok;
      });
      failure = 503;
      const rows = await app.records.query<{ stored_at: Date | null }>('select stored_at from reports');
      expect(rows.filter(({ stored_at }) => stored_at !== null)).toHaveLength(1);
    } finally {
      await app.stop();
    }
  });
});
