import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isObjectType } from 'graphql';
import sharp from 'sharp';
import type { UserRole } from '../src/api/user-role.js';
import { LocalFileStorage } from '../src/files/local-file-storage.js';
import { ReportDiscardService } from '../src/reports/report-discard.service.js';
import type { TestClinic } from './support/clinic.js';
import { archive, compound, heic, office, pdf, program } from './support/documents.js';
import { RunningApp, type Answer } from './support/running-app.js';
import { until } from './support/until.js';
import { Visitor } from './support/visitor.js';

const NOON = new Date('2026-03-02T12:00:00Z');
const HOUR = 3_600_000;

let now = NOON;
let app: RunningApp;
let folder: string;
let place: TestClinic;
let otherPlace: TestClinic;
let patientId: string;
let patient: Visitor;
let otherPatient: Visitor;
let doctor: Visitor;
let otherDoctor: Visitor;
let administrator: Visitor;
let discarding: ReportDiscardService;

const UPLOAD = `mutation ($input: UploadReportInput!, $file: Upload!) { uploadReport(input: $input, file: $file) {
  __typename
  ... on Report { id title type description fileName mediaType sizeBytes fromPatient appointmentId uploaderName visitDate isNew mayRemove }
  ... on NamedError { code }
  ... on FileNotAllowed { fault allowed } ... on FileTooLarge { limitBytes } ... on TooManyReports { limit } } }`;
const LIST = `query ($patientId: ID, $appointmentId: ID, $first: Int = 20, $after: String) {
  reports(patientId: $patientId, appointmentId: $appointmentId, first: $first, after: $after) {
    edges { node { id title isNew mayRemove uploaderName } } pageInfo { endCursor hasNextPage } } }`;
const LINK = `mutation ($id: ID!) { createReportLink(id: $id) { url expiresAt } }`;
const SEEN = `mutation ($ids: [ID!]!) { markReportsSeen(ids: $ids) { id isNew } }`;
const REMOVE = `mutation ($id: ID!) { removeReport(id: $id) { id removedAt } }`;
const RESTORE = `mutation ($id: ID!) { restoreReport(id: $id) { id removedAt } }`;
const NEW_DOCUMENTS = `query ($id: ID!) { appointment(id: $id) { newDocuments } }`;

interface Uploaded {
  uploadReport: { __typename: string; id: string; code?: string; [field: string]: unknown };
}
interface Listed {
  reports: {
    edges: { node: { id: string; title: string; isNew: boolean; mayRemove: boolean } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smart-healthcare-reports-'));
  app = await RunningApp.start({ clock: () => now, config: { filesFolder: folder } });
  discarding = new ReportDiscardService(app.app.database, new LocalFileStorage(folder));
  place = await app.records.clinic();
  otherPlace = await app.records.clinic();
  patientId = await app.records.patient();
  const [otherId, adminId] = [await app.records.patient(), await app.records.user('admin')];
  patient = await visitor(patientId);
  otherPatient = await visitor(otherId);
  doctor = await visitor(place.doctorUserId, 'doctor');
  otherDoctor = await visitor(otherPlace.doctorUserId, 'doctor');
  administrator = await visitor(adminId, 'admin');
  await visit(place, otherId, -3000, 'cancelled');
}, 60_000);

beforeEach(() => {
  now = NOON;
});

afterEach(async () => {
  await app.records.query('delete from reports');
  await app.records.query('delete from rate_limits');
  await rm(join(folder, 'reports'), { recursive: true, force: true });
});

afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function visitor(userId: string, role: UserRole = 'patient'): Promise<Visitor> {
  const made = new Visitor(app.app);
  made.accessToken = await app.tokenFor(userId, role);
  return made;
}

let visits = 0;

/** A visit that starts so many hours from noon, and half a minute later than the one before. */
async function visit(at: TestClinic, whose: string, hours: number, status = 'confirmed'): Promise<string> {
  visits += 1;
  const [row] = await app.records.query<{ id: string }>(
    `insert into appointments (patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status, fee)
     values ($1, $2, $3, $4, $5, interval '20 seconds', $6, 12000) returning id`,
    [
      whose,
      at.doctorId,
      at.clinicId,
      at.visitTypeId,
      new Date(NOON.getTime() + hours * HOUR + visits * 30_000),
      status,
    ],
  );
  return row!.id;
}

function code(answer: Answer<unknown>): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

/** What is left: rows, files and drafts. */
async function left(): Promise<{ rows: number; files: string[] }> {
  const [row] = await app.records.query<{ count: number }>('select count(*)::integer as count from reports');
  return { rows: row!.count, files: await readdir(join(folder, 'reports')).catch(() => []) };
}

const NOTHING = { rows: 0, files: [] };

function input(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { title: 'Blood count', type: 'lab_result', ...more };
}

async function upload(who: Visitor, values: Record<string, unknown>, bytes = pdf(), name = 'blood.pdf') {
  return who.upload<Uploaded>(UPLOAD, bytes, name, { input: input(values) });
}

/** A document that is there. */
async function stored(
  who: Visitor,
  values: Record<string, unknown>,
  bytes = pdf(),
  name = 'blood.pdf',
): Promise<string> {
  const answer = await upload(who, values, bytes, name);
  expect(answer.errors).toBeUndefined();
  expect(answer.data!.uploadReport.code).toBeUndefined();
  return answer.data!.uploadReport.id;
}

async function titles(who: Visitor, variables: Record<string, unknown> = {}): Promise<string[]> {
  const answer = await who.ask<Listed>(LIST, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data!.reports.edges.map(({ node }) => node.title);
}

async function linkTo(who: Visitor, id: string): Promise<string> {
  const answer = await who.ask<{ createReportLink: { url: string; expiresAt: string } }>(LINK, { id });
  expect(answer.errors).toBeUndefined();
  return answer.data!.createReportLink.url;
}

async function fetchFile(url: string, token: string | null = null): Promise<Response> {
  return fetch(`${app.app.url}${url}`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
}

async function newDocuments(who: Visitor, id: string): Promise<number> {
  const answer = await who.ask<{ appointment: { newDocuments: number } }>(NEW_DOCUMENTS, { id });
  return answer.data!.appointment.newDocuments;
}

describe('uploadReport', () => {
  it('stores what a doctor uploads, and both read it', async () => {
    const appointmentId = await visit(place, patientId, -24, 'completed');
    const bytes = pdf('kidneys');
    const answer = await upload(
      doctor,
      { patientId, appointmentId, title: '  Kidney  values ', description: 'All well' },
      bytes,
      '../../Niere\u202e & Co.exe',
    );
    expect(answer.data!.uploadReport).toMatchObject({
      __typename: 'Report',
      title: 'Kidney values',
      type: 'lab_result',
      description: 'All well',
      fileName: 'Niere & Co.pdf',
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      fromPatient: false,
      appointmentId,
      visitDate: '2026-03-01',
      isNew: false,
      mayRemove: true,
    });
    expect(await titles(patient)).toEqual(['Kidney values']);
    expect(await titles(doctor, { patientId })).toEqual(['Kidney values']);
    const { files } = await left();
    expect(files).toEqual([expect.stringMatching(/^[A-Za-z0-9_-]{24}-\d+-[A-Za-z0-9_-]{43}\.pdf$/)]);
    const events = await app.records.query(
      `select actor_id, patient_id, appointment_id, details from audit_events where action = 'report.uploaded' and entity_id = $1`,
      [answer.data!.uploadReport.id],
    );
    expect(events).toEqual([
      { actor_id: place.doctorUserId, patient_id: patientId, appointment_id: appointmentId, details: {} },
    ]);
  });

  it('tells the patient of several documents once, and of what they bring themselves never', async () => {
    await app.records.query('delete from messages');
    const told = () => app.records.query(`select recipient_id, kind, state from messages`);
    await upload(patient, { appointmentId: await visit(place, patientId, 48), title: 'My own' }, pdf('own'));
    expect(await told()).toEqual([]);
    for (const title of ['First', 'Second']) await upload(doctor, { patientId, title }, pdf(title));
    expect(await told()).toEqual([{ recipient_id: patientId, kind: 'document.added', state: 'waiting' }]);
  });

  it('is for every kind of document, told by the content whatever the name', async () => {
    await visit(place, patientId, 24);
    const dot = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } });
    const kinds: [Buffer, string][] = [
      [await dot.clone().jpeg().toBuffer(), 'image/jpeg'],
      [await dot.clone().png().toBuffer(), 'image/png'],
      [await dot.clone().webp().toBuffer(), 'image/webp'],
      [office('docx'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      [office('xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      [office('pptx'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
      [compound('WordDocument', '1Table'), 'application/msword'],
      [compound('Workbook'), 'application/vnd.ms-excel'],
      [compound('PowerPoint Document'), 'application/vnd.ms-powerpoint'],
      [heic(), 'image/heic'],
      [Buffer.concat([Buffer.alloc(1000), pdf(), Buffer.alloc(5000)]), 'application/pdf'],
      [Buffer.concat([Buffer.from(' \r\n'), pdf(), Buffer.alloc(3000, ' ')]), 'application/pdf'],
    ];
    for (const [bytes, mediaType] of kinds) {
      const { data } = await upload(doctor, { patientId }, bytes, 'anything.txt');
      expect(data!.uploadReport).toMatchObject({ __typename: 'Report', mediaType });
    }
  });

  it.each<[string, Buffer, string]>([
    ['a program called .pdf', program(), 'kind'],
    ['text', Buffer.from('just words'), 'kind'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'kind'],
    [
      'a picture with scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'kind',
    ],
    ['an archive of anything', archive({ 'a.exe': 'MZ' }), 'kind'],
    ['another compound file', compound('Anything'), 'kind'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a document with macros', office('docm'), 'macros'],
    ['a document that hides its macros', office('docx', { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a document with controls', office('docx', { 'word/activeX/activeX1.xml': 'x' }), 'macros'],
    ['a legacy document with macros', compound('WordDocument', '_VBA_PROJECT'), 'macros'],
    ['a document with a password', compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an encrypted archive', office('docx', {}, { encrypted: true }), 'encrypted'],
    ['half a document', office('docx').subarray(0, -40), 'damaged'],
    ['half a PDF', pdf().subarray(0, 40), 'damaged'],
    ['half a PDF with zeros behind it', Buffer.concat([pdf().subarray(0, 40), Buffer.alloc(9)]), 'damaged'],
    ['half a HEIC picture', heic().subarray(0, -1), 'damaged'],
    ['a HEIC picture of its head alone', heic().subarray(0, 24), 'damaged'],
  ])('refuses %s and keeps nothing', async (_what, bytes, fault) => {
    await visit(place, patientId, 24);
    const { data } = await upload(doctor, { patientId }, bytes);
    expect(data!.uploadReport).toMatchObject({
      __typename: 'FileNotAllowed',
      code: 'FILE_NOT_ALLOWED',
      fault,
    });
    expect(data!.uploadReport['allowed']).toContain('pdf');
    expect(await left()).toEqual(NOTHING);
  });

  it.each(['40', '128', '256', 'os'])(
    'refuses a PDF that opens with a password alone, and takes one that restricts printing (%s)',
    async (kind) => {
      await visit(place, patientId, 24);
      const read = (name: string) => readFile(new URL(`fixtures/pdf/${name}-${kind}.pdf`, import.meta.url));
      const locked = await upload(doctor, { patientId }, await read('locked'));
      expect(locked.data!.uploadReport).toMatchObject({ code: 'FILE_NOT_ALLOWED', fault: 'encrypted' });
      // Signs of a name may be written by their code.
      const hidden = Buffer.from(
        (await read('locked')).toString('latin1').replace('/Encrypt', '/E#6Ecr#79pt'),
        'latin1',
      );
      expect((await upload(doctor, { patientId }, hidden)).data!.uploadReport).toMatchObject({
        code: 'FILE_NOT_ALLOWED',
      });
      const printing = await upload(doctor, { patientId }, await read('print'));
      expect(printing.data!.uploadReport.__typename).toBe('Report');
    },
  );

  it('refuses a PDF that says it is encrypted and cannot be opened at all', async () => {
    await visit(place, patientId, 24);
    const { data } = await upload(doctor, { patientId }, pdf('/Encrypt 9 0 R'.repeat(3)).subarray(9));
    expect(data!.uploadReport).toMatchObject({ fault: 'kind' });
    const broken = Buffer.from('%PDF-1.7\ntrailer << /Encrypt << /Filter /Standard >> >>\n%%EOF');
    expect((await upload(doctor, { patientId }, broken)).data!.uploadReport).toMatchObject({
      fault: 'damaged',
    });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('refuses a %s of which the end is missing', async (format) => {
    await visit(place, patientId, 24);
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const whole = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'red', noise } })
      .toFormat(format)
      .toBuffer();
    const cut = await upload(doctor, { patientId }, whole.subarray(0, whole.length / 2));
    expect(cut.data!.uploadReport).toMatchObject({ fault: 'damaged' });
    const longer = Buffer.concat([whole, Buffer.alloc(500)]);
    expect((await upload(doctor, { patientId }, longer)).data!.uploadReport.__typename).toBe('Report');
  });

  it.each(['a\0b.pdf', 'a\u0007b.pdf', 'a\nb.pdf'])(
    'takes or refuses a file called %j as what its sender wrote, and keeps nothing half',
    async (name) => {
      await visit(place, patientId, 24);
      const answer = await upload(doctor, { patientId }, pdf(), name);
      if (answer.errors === undefined) expect(answer.data!.uploadReport['fileName']).toMatch(/^a.*b\.pdf$/);
      else {
        expect(answer.errors[0]!.extensions).toMatchObject({
          code: 'BAD_USER_INPUT',
          fields: [{ field: 'file', rule: 'file' }],
        });
        expect(await left()).toEqual(NOTHING);
      }
    },
  );

  it('refuses a file over 20 MB, takes one of just that, and goes on', async () => {
    await visit(place, patientId, 24);
    const limit = 20 * 1024 * 1024;
    const filled = (length: number) =>
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(length - 15), Buffer.from('\n%%EOF')]);
    const { data } = await upload(doctor, { patientId }, filled(limit + 1));
    expect(data!.uploadReport).toMatchObject({ code: 'FILE_TOO_LARGE', limitBytes: limit });
    expect(await left()).toEqual(NOTHING);
    const whole = filled(limit);
    const id = await stored(doctor, { patientId }, whole);
    const response = await fetchFile(await linkTo(doctor, id));
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(new Uint8Array(await response.arrayBuffer()))).toBe(hash(whole));
  });

  it('keeps nothing of an upload that breaks off, though what came would be a document', async () => {
    await visit(place, patientId, 24);
    const { hostname, port } = new URL(app.app.url);
    const body = [
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n',
      JSON.stringify({ query: UPLOAD, variables: { input: input({ patientId }), file: null } }),
      '\r\n--x\r\ncontent-disposition: form-data; name="map"\r\n\r\n{"0":["variables.file"]}',
      '\r\n--x\r\ncontent-disposition: form-data; name="0"; filename="a.pdf"\r\n\r\n',
      pdf().toString(),
    ].join('');
    const head = [
      'POST /graphql HTTP/1.1',
      `host: ${hostname}:${port}`,
      'content-type: multipart/form-data; boundary=x',
      'apollo-require-preflight: true',
      `authorization: Bearer ${doctor.accessToken}`,
    ];
    for (const length of [body.length + 1000, body.length]) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write([...head, `content-length: ${length}`, '', body].join('\r\n'));
      await pause(200);
      socket.destroy();
    }
    await until('nothing of it is left', async () => isDeepStrictEqual(await left(), NOTHING));
    await stored(doctor, { patientId });
    expect(await left()).toMatchObject({ rows: 1, files: [expect.any(String)] });
  });

  it('refuses a request whose file is missing', async () => {
    await visit(place, patientId, 24);
    const form = new FormData();
    form.append(
      'operations',
      JSON.stringify({ query: UPLOAD, variables: { input: input({ patientId }), file: null } }),
    );
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    const response = await fetch(`${app.app.url}/graphql`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${doctor.accessToken}`, 'apollo-require-preflight': 'true' },
    });
    const { errors } = (await response.json()) as Answer<unknown>;
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'file' }] });
  });

  it('leaves no row where the storage fails', async () => {
    await visit(place, patientId, 24);
    await symlink(join(folder, 'nowhere'), join(folder, 'reports'));
    const answer = await upload(doctor, { patientId });
    expect(answer.errors![0]!.extensions).toEqual({ code: 'STORAGE_UNAVAILABLE', retryAfterSeconds: 60 });
    expect(JSON.stringify(answer)).not.toContain(folder);
    expect((await left()).rows).toBe(0);
  });

  it.each([
    [{ title: '   ' }, 'title'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ description: 'x'.repeat(2001) }, 'description'],
  ])('refuses %j', async (values, field) => {
    await visit(place, patientId, 24);
    const answer = await upload(doctor, { patientId, ...values });
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer.errors![0]!.extensions['fields'])).toContain(field);
    expect(await left()).toEqual(NOTHING);
  });

  it('lets patients bring documents to a visit that is to come, and to no other', async () => {
    const coming = await visit(place, patientId, 24);
    const { data } = await upload(patient, { appointmentId: coming, type: 'other' });
    expect(data!.uploadReport).toMatchObject({
      fromPatient: true,
      appointmentId: coming,
      isNew: false,
      mayRemove: true,
    });
    for (const over of [await visit(place, patientId, -24), await visit(place, patientId, 30, 'cancelled')]) {
      const answer = await upload(patient, { appointmentId: over });
      expect(answer.data!.uploadReport.code).toBe('VISIT_OVER');
    }
    expect((await upload(patient, {})).errors![0]!.extensions).toMatchObject({
      fields: [{ field: 'appointmentId' }],
    });
    expect((await left()).rows).toBe(1);
  });

  it('takes twenty documents of a patient for a visit, however many come at once', async () => {
    const appointmentId = await visit(place, patientId, 24);
    for (let count = 0; count < 17; count += 1) await stored(patient, { appointmentId });
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(patient, { appointmentId })));
    const refused = answers.filter(({ data }) => data!.uploadReport.code === 'TOO_MANY_REPORTS');
    expect(refused).toHaveLength(3);
    expect(refused[0]!.data!.uploadReport['limit']).toBe(20);
    const { rows, files } = await left();
    expect([rows, files.length]).toEqual([20, 20]);
  });

  it('is limited in an hour', async () => {
    const appointmentId = await visit(place, patientId, 24);
    await app.records.query(`insert into rate_limits (key, points, expire) values ($1, 120, $2)`, [
      `uploadReport:${patientId}`,
      Date.now() + HOUR,
    ]);
    expect(code(await upload(patient, { appointmentId }))).toBe('RATE_LIMITED');
  });

  it('is closed to others: nothing of theirs is kept', async () => {
    const coming = await visit(place, patientId, 24);
    expect(code(await upload(new Visitor(app.app), { appointmentId: coming }))).toBe('UNAUTHENTICATED');
    expect(code(await upload(administrator, { patientId, appointmentId: coming }))).toBe('FORBIDDEN');
    expect(code(await upload(otherPatient, { appointmentId: coming }))).toBe('NOT_FOUND');
    expect(code(await upload(otherPatient, { patientId, appointmentId: coming }))).toBe('NOT_FOUND');
    expect(code(await upload(otherDoctor, { patientId }))).toBe('NOT_FOUND');
    expect(code(await upload(otherDoctor, { patientId, appointmentId: coming }))).toBe('NOT_FOUND');
    expect(code(await upload(doctor, { patientId: otherPlace.doctorUserId }))).toBe('NOT_FOUND');
    const elsewhere = await visit(otherPlace, patientId, -400, 'completed');
    expect(code(await upload(doctor, { patientId, appointmentId: elsewhere }))).toBe('NOT_FOUND');
    expect(await left()).toEqual(NOTHING);
    await app.records.query('delete from appointments where id = $1', [elsewhere]);
  });
});

describe('reports', () => {
  it('come in pages, latest first, and of one visit alone', async () => {
    const [first, second] = [await visit(place, patientId, 24), await visit(place, patientId, 48)];
    for (const [index, title] of ['one', 'two', 'three', 'four', 'five'].entries()) {
      now = new Date(NOON.getTime() + index * 1000);
      await stored(patient, { title, appointmentId: index === 1 ? first : second });
    }
    const page = await patient.ask<Listed>(LIST, { first: 2 });
    expect(page.data!.reports.edges.map(({ node }) => node.title)).toEqual(['five', 'four']);
    const { endCursor, hasNextPage } = page.data!.reports.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(await titles(patient, { after: endCursor })).toEqual(['three', 'two', 'one']);
    expect(await titles(patient, { appointmentId: first })).toEqual(['two']);
    expect(code(await patient.ask(LIST, { after: 'nonsense' }))).toBe('BAD_USER_INPUT');
    expect(code(await patient.ask(LIST, { first: 51 }))).toBe('BAD_USER_INPUT');
  });

  it('are not for others, and an administrator reads none', async () => {
    await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    expect(await titles(otherPatient)).toEqual([]);
    expect(code(await otherPatient.ask(LIST, { patientId }))).toBe('NOT_FOUND');
    expect(code(await otherDoctor.ask(LIST, { patientId }))).toBe('NOT_FOUND');
    expect(code(await doctor.ask(LIST, {}))).toBe('BAD_USER_INPUT');
    expect(code(await administrator.ask(LIST, { patientId }))).toBe('FORBIDDEN');
    expect(code(await new Visitor(app.app).ask(LIST, { patientId }))).toBe('UNAUTHENTICATED');
  });

  it('are closed to a doctor whose only visit with the patient was cancelled', async () => {
    const [row] = await app.records.query<{ patient_id: string }>(
      `select patient_id from appointments where status = 'cancelled' and patient_id <> $1`,
      [patientId],
    );
    expect(code(await doctor.ask(LIST, { patientId: row!.patient_id }))).toBe('NOT_FOUND');
  });

  it('are reached by no other path of the schema', () => {
    const types = Object.values(app.app.schema.getTypeMap());
    const paths = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => /^\[?(Report|ReportConnection)\b/.test(String(field.type).replace(/!/g, '')))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(paths.sort()).toEqual([
      'Mutation.markReportsSeen',
      'Mutation.removeReport',
      'Mutation.restoreReport',
      'Query.reports',
      'ReportEdge.node',
    ]);
  });

  it('leave an audit event when a doctor looks', async () => {
    await visit(place, patientId, 24);
    await titles(doctor, { patientId });
    const events = await app.records.query(
      `select patient_id from audit_events where action = 'reports.listed' and actor_id = $1`,
      [place.doctorUserId],
    );
    expect(events).toContainEqual({ patient_id: patientId });
  });

  it('follow a merged record, and open to its patient by what that one held', async () => {
    const duplicate = await app.records.patient();
    const appointmentId = await visit(place, duplicate, 60);
    await stored(await visitor(duplicate), { title: 'From the duplicate', appointmentId });
    await app.records.query('update users set password_hash = null, origin = $2 where id = $1', [
      duplicate,
      'desk',
    ]);
    await app.records.query('select merge_patients($1, $2, $3, $4)', [
      patientId,
      duplicate,
      place.doctorUserId,
      NOON,
    ]);
    expect(await titles(patient)).toEqual([]);
    expect(await titles(doctor, { patientId: duplicate })).toEqual(['From the duplicate']);
    await app.records.query('update access_steps set opened_at = $2, opened_by = $1 where patient_id = $1', [
      patientId,
      NOON,
    ]);
    expect(await titles(patient)).toEqual(['From the duplicate']);
  });
});

describe('createReportLink', () => {
  it('gives the file under its name, for saving only', async () => {
    const appointmentId = await visit(place, patientId, 24);
    const bytes = pdf('eyes');
    const id = await stored(doctor, { patientId, appointmentId }, bytes, 'आँख "1"; (rot).pdf');
    const response = await fetchFile(await linkTo(patient, id));
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="___ 1; (rot).pdf"; filename*=UTF-8''${encodeURIComponent('आँख 1; (rot).pdf').replace('(', '%28').replace(')', '%29')}`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    const events = await app.records.query(
      `select actor_id, patient_id, details from audit_events where action = 'report.opened' and entity_id = $1`,
      [id],
    );
    expect(events).toEqual([{ actor_id: patientId, patient_id: patientId, details: {} }]);
  });

  it.each<[string, (file: string, other: string) => Promise<void>]>([
    ['cut', (file) => truncate(file, 20)],
    ['changed at its length', async (file) => writeFile(file, pdf('Rep0rt'))],
    ['exchanged for another', (file, other) => rename(other, file)],
  ])('gives out no file that was %s, and says so', async (_what, harm) => {
    const appointmentId = await visit(place, patientId, 24);
    const id = await stored(patient, { appointmentId });
    const url = await linkTo(patient, id);
    const [first] = (await left()).files;
    await stored(patient, { appointmentId }, pdf('kidney'));
    const second = (await left()).files.find((name) => name !== first);
    await harm(join(folder, 'reports', first!), join(folder, 'reports', second!));
    const response = await fetchFile(url);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STORAGE_DAMAGED' } }] });
  });

  it('says that the storage does not work, and never where it is', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    const url = await linkTo(patient, id);
    await rm(join(folder, 'reports'), { recursive: true });
    await writeFile(join(folder, 'reports'), 'no folder');
    const response = await fetchFile(url);
    expect(response.status).toBe(503);
    const text = await response.text();
    expect(text).toContain('STORAGE_UNAVAILABLE');
    expect(text).not.toContain(folder);
    await rm(join(folder, 'reports'));
  });

  it('is good for a minute', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    const url = await linkTo(patient, id);
    now = new Date(NOON.getTime() + 59_000);
    expect((await fetchFile(url)).status).toBe(200);
    now = new Date(NOON.getTime() + 61_000);
    expect((await fetchFile(url)).status).toBe(404);
  });

  it('is for its owner: not for another person, nor after signing out', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    const leaving = await visitor(patientId);
    const url = await linkTo(leaving, id);
    expect((await fetchFile(url, patient.accessToken)).status).toBe(200);
    expect((await fetchFile(url, otherPatient.accessToken)).status).toBe(404);
    expect((await fetchFile(url, doctor.accessToken)).status).toBe(404);
    expect((await fetchFile(url, 'nonsense')).status).toBe(404);
    await app.records.query(
      `update sessions set ended_at = now(), end_reason = 'signed_out' where user_id = $1`,
      [patientId],
    );
    expect((await fetchFile(url)).status).toBe(404);
    patient = await visitor(patientId);
  });

  it('ends with the permission and with the document', async () => {
    const leaving = await app.records.patient();
    const appointmentId = await visit(place, leaving, 70);
    const owner = await visitor(leaving);
    const id = await stored(owner, { appointmentId });
    const [own, doctors] = [await linkTo(owner, id), await linkTo(doctor, id)];
    await app.records.query(`update appointments set status = 'cancelled', cancelled_at = $2 where id = $1`, [
      appointmentId,
      NOON,
    ]);
    expect((await fetchFile(doctors)).status).toBe(404);
    expect((await fetchFile(own)).status).toBe(200);
    await owner.ask(REMOVE, { id });
    expect((await fetchFile(own)).status).toBe(404);
  });

  it('cannot be made up or changed', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    const url = await linkTo(patient, id);
    const [head, , signature] = url.replace('/downloads/', '').split('.');
    const claims = { rid: id, sid: randomUUID(), sub: patientId, exp: 4_000_000_000 };
    const forged = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;
    for (const token of [forged, unsigned, patient.accessToken!, '', '%00']) {
      expect((await fetchFile(`/downloads/${token}`)).status).toBe(404);
    }
  });

  it('is refused to others', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    expect(code(await otherPatient.ask(LINK, { id }))).toBe('NOT_FOUND');
    expect(code(await otherDoctor.ask(LINK, { id }))).toBe('NOT_FOUND');
    expect(code(await administrator.ask(LINK, { id }))).toBe('FORBIDDEN');
    expect(code(await new Visitor(app.app).ask(LINK, { id }))).toBe('UNAUTHENTICATED');
    expect(code(await patient.ask(LINK, { id: randomUUID() }))).toBe('NOT_FOUND');
    expect(code(await patient.ask(LINK, { id: 'nonsense' }))).toBe('NOT_FOUND');
  });
});

describe('new documents', () => {
  it('are counted for the doctor of the visit until they are seen', async () => {
    const appointmentId = await visit(place, patientId, 24);
    const ids = [await stored(patient, { appointmentId }), await stored(patient, { appointmentId })];
    await stored(doctor, { patientId, appointmentId });
    expect(await newDocuments(doctor, appointmentId)).toBe(2);
    expect(await newDocuments(patient, appointmentId)).toBe(0);
    expect(await newDocuments(administrator, appointmentId)).toBe(0);
    const listed = await doctor.ask<Listed>(LIST, { patientId });
    expect(listed.data!.reports.edges.filter(({ node }) => node.isNew)).toHaveLength(2);

    const seen = await doctor.ask<{ markReportsSeen: { id: string; isNew: boolean }[] }>(SEEN, { ids });
    expect(seen.data!.markReportsSeen).toHaveLength(2);
    expect(seen.data!.markReportsSeen.every(({ isNew }) => !isNew)).toBe(true);
    expect(await newDocuments(doctor, appointmentId)).toBe(0);
  });

  it('stay new when another doctor of the patient looks, or somebody who may not', async () => {
    const appointmentId = await visit(place, patientId, 24);
    const id = await stored(patient, { appointmentId });
    const colleague = await visit(otherPlace, patientId, -500, 'completed');
    expect(
      (await otherDoctor.ask<{ markReportsSeen: unknown[] }>(SEEN, { ids: [id] })).data!.markReportsSeen,
    ).toHaveLength(1);
    await app.records.query('delete from appointments where id = $1', [colleague]);
    expect(
      (await otherDoctor.ask<{ markReportsSeen: unknown[] }>(SEEN, { ids: [id] })).data!.markReportsSeen,
    ).toEqual([]);
    expect(code(await patient.ask(SEEN, { ids: [id] }))).toBe('FORBIDDEN');
    expect(code(await administrator.ask(SEEN, { ids: [id] }))).toBe('FORBIDDEN');
    expect(code(await new Visitor(app.app).ask(SEEN, { ids: [id] }))).toBe('UNAUTHENTICATED');
    expect(await newDocuments(doctor, appointmentId)).toBe(1);
  });
});

describe('removeReport', () => {
  it('takes a document away, brings it back within a day, and deletes its file after that', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    const removed = await patient.ask<{ removeReport: { removedAt: string } }>(REMOVE, { id });
    expect(removed.data!.removeReport.removedAt).toBe(NOON.toISOString());
    expect(await titles(patient)).toEqual([]);
    expect(code(await patient.ask(LINK, { id }))).toBe('NOT_FOUND');
    await patient.ask(RESTORE, { id });
    expect(await titles(patient)).toEqual(['Blood count']);
    const events = await app.records.query<{ action: string }>(
      'select action from audit_events where entity_id = $1 order by id',
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'report.uploaded',
      'report.removed',
      'report.restored',
    ]);

    await patient.ask(REMOVE, { id });
    await discarding.discard(new Date(NOON.getTime() + 23 * HOUR));
    expect((await left()).rows).toBe(1);
    await discarding.discard(new Date(NOON.getTime() + 25 * HOUR));
    expect(await left()).toEqual(NOTHING);
    expect(code(await patient.ask(RESTORE, { id }))).toBe('NOT_FOUND');
  });

  it('is for the uploader alone', async () => {
    const appointmentId = await visit(place, patientId, 24);
    const [own, doctors] = [await stored(patient, { appointmentId }), await stored(doctor, { patientId })];
    for (const operation of [REMOVE, RESTORE]) {
      expect(code(await patient.ask(operation, { id: doctors }))).toBe('NOT_FOUND');
      expect(code(await doctor.ask(operation, { id: own }))).toBe('NOT_FOUND');
      expect(code(await otherPatient.ask(operation, { id: own }))).toBe('NOT_FOUND');
      expect(code(await otherDoctor.ask(operation, { id: doctors }))).toBe('NOT_FOUND');
      expect(code(await administrator.ask(operation, { id: own }))).toBe('FORBIDDEN');
      expect(code(await new Visitor(app.app).ask(operation, { id: own }))).toBe('UNAUTHENTICATED');
    }
    expect((await titles(patient)).length).toBe(2);
  });

  it('leaves no draft of a file whose writer died', async () => {
    const drafts = join(folder, 'photos');
    await mkdir(drafts, { recursive: true });
    const [old, young] = [`.${randomUUID()}`, `.${randomUUID()}`];
    for (const name of [old, young, 'kept.webp']) await writeFile(join(drafts, name), 'half');
    const hours = (count: number) => new Date(NOON.getTime() - count * HOUR);
    await utimes(join(drafts, old), hours(2), hours(2));
    await utimes(join(drafts, 'kept.webp'), hours(2), hours(2));
    await utimes(join(drafts, young), hours(0.5), hours(0.5));
    await discarding.discard(NOON);
    expect((await readdir(drafts)).sort()).toEqual([young, 'kept.webp'].sort());
    await rm(drafts, { recursive: true });
  });

  it('goes on with drafts and other files where one cannot be removed, and says so', async () => {
    const appointmentId = await visit(place, patientId, 24);
    const [stuck, other] = [
      await stored(patient, { appointmentId }),
      await stored(patient, { appointmentId }),
    ];
    for (const id of [stuck, other]) await patient.ask(REMOVE, { id });
    const [row] = await app.records.query<{ key: string }>(
      'select report_url as key from reports where id = $1',
      [stuck],
    );
    const storage = new LocalFileStorage(folder);
    const failing = Object.assign(Object.create(storage) as LocalFileStorage, {
      remove: async (key: string) => {
        if (key === row?.key) throw new Error('it is stuck');
        await storage.remove(key);
      },
    });
    const draft = join(folder, 'reports', `.${randomUUID()}`);
    await writeFile(draft, 'half');
    await utimes(draft, new Date(NOON.getTime() - HOUR), new Date(NOON.getTime() - HOUR));
    const later = new Date(NOON.getTime() + 25 * HOUR);
    const discards = new ReportDiscardService(app.app.database, failing);
    await expect(discards.discard(later)).rejects.toThrow('1 of 2 failed');
    expect(existsSync(draft)).toBe(false);
    expect((await left()).rows).toBe(1);
    await discarding.discard(later);
    expect(await left()).toEqual(NOTHING);
  });

  it('leaves no file of an upload whose process died', async () => {
    const id = await stored(patient, { appointmentId: await visit(place, patientId, 24) });
    await app.records.query('update reports set stored_at = null where id = $1', [id]);
    expect(await titles(patient)).toEqual([]);
    expect(code(await patient.ask(LINK, { id }))).toBe('NOT_FOUND');
    await discarding.discard(new Date(NOON.getTime() + HOUR / 2));
    expect((await left()).rows).toBe(1);
    await discarding.discard(new Date(NOON.getTime() + 2 * HOUR));
    expect(await left()).toEqual(NOTHING);
  });
});
