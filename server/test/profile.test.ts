import { readdir } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { TestRecords } from './support/clinic.js';
import { RunningApp, type Answer } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

let running: RunningApp;
let records: TestRecords;
let filesFolder: string;

beforeAll(async () => {
  filesFolder = await mkdtemp(join(tmpdir(), 'smart-healthcare-photos-'));
  running = await RunningApp.start({ config: { filesFolder } });
  records = running.records;
});

afterAll(async () => {
  await running?.stop();
  await rm(filesFolder, { recursive: true, force: true });
});

const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) {
  __typename fullName number language patient { fullName contactNumber relativeContact gender dateOfBirth } } }`;
const UPLOAD = `mutation ($file: Upload!) { uploadProfilePhoto(file: $file) { id profilePhotoUrl } }`;
const REMOVE = `mutation { removeProfilePhoto { id profilePhotoUrl } }`;

interface Updated {
  updateProfile: { __typename: string; [field: string]: unknown };
}
interface Uploaded {
  uploadProfilePhoto: { id: string; profilePhotoUrl: string };
}

async function patient(): Promise<{ visitor: Visitor; id: string }> {
  const id = await records.patient();
  const visitor = new Visitor(running.app);
  visitor.accessToken = await running.tokenFor(id);
  return { visitor, id };
}

function code(answer: Answer<unknown>): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

function faults(answer: Answer<unknown>): unknown {
  return answer.errors?.[0]?.extensions['fields'];
}

/** A picture as a camera makes it: lying on its side, with the place where it was taken. */
async function cameraPicture(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#c04020' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera', Copyright: 'Somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

describe('updateProfile', () => {
  it('changes what is given, cleans it, and leaves the rest', async () => {
    const { visitor } = await patient();
    const input = {
      fullName: ' Asha  Rao ',
      contactNumber: '+91 (98) 765-43210',
      relativeContact: '(212) 555-0123',
      gender: 'female',
      language: 'hi',
    };
    const { data } = await visitor.ask<Updated>(UPDATE, { input });
    expect(data!.updateProfile).toEqual({
      __typename: 'User',
      fullName: 'Asha Rao',
      number: '+919876543210',
      language: 'hi',
      patient: {
        fullName: 'Asha Rao',
        contactNumber: '+919876543210',
        relativeContact: '+12125550123',
        gender: 'female',
        dateOfBirth: '1980-05-04',
      },
    });
    const later = await visitor.ask<Updated>(UPDATE, {
      input: { relativeContact: null, dateOfBirth: '1981-06-05' },
    });
    expect(later.data!.updateProfile).toMatchObject({
      fullName: 'Asha Rao',
      patient: { relativeContact: null, gender: 'female', dateOfBirth: '1981-06-05' },
    });
  });

  it('is closed to visitors', async () => {
    const answer = await new Visitor(running.app).ask(UPDATE, { input: { fullName: 'Somebody' } });
    expect(code(answer)).toBe('UNAUTHENTICATED');
  });

  it('changes nobody else', async () => {
    const other = await patient();
    const { visitor } = await patient();
    await visitor.ask(UPDATE, { input: { fullName: 'Changed' } });
    const [row] = await records.query<{ full_name: string }>('select full_name from users where id = $1', [
      other.id,
    ]);
    expect(row!.full_name).not.toBe('Changed');
  });

  it.each([
    [{ fullName: '' }, 'fullName'],
    [{ fullName: null }, 'fullName'],
    [{ contactNumber: null }, 'contactNumber'],
    [{ contactNumber: '123' }, 'contactNumber'],
    [{ relativeContact: 'mother' }, 'relativeContact'],
    [{ dateOfBirth: '2190-01-01' }, 'dateOfBirth'],
  ])('refuses %j', async (input, field) => {
    const { visitor } = await patient();
    const answer = await visitor.ask(UPDATE, { input });
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(faults(answer))).toContain(field);
  });

  it('refuses what only patients have to staff', async () => {
    const id = await records.user('admin');
    const visitor = new Visitor(running.app);
    visitor.accessToken = await running.tokenFor(id, 'admin');
    expect(faults(await visitor.ask(UPDATE, { input: { dateOfBirth: '1980-01-01' } }))).toEqual([
      { field: 'dateOfBirth', rule: 'patients_only' },
    ]);
    const { data } = await visitor.ask<Updated>(UPDATE, { input: { contactNumber: '+14155550123' } });
    expect(data!.updateProfile).toMatchObject({ number: '+14155550123', patient: null });
  });

  it('leaves an audit event that names the fields, not their content', async () => {
    const { visitor, id } = await patient();
    await visitor.ask(UPDATE, { input: { fullName: 'Asha Rao', language: 'hi' } });
    const rows = await records.query(
      'select actor_id, patient_id, details from audit_events where action = $1 and actor_id = $2',
      ['profile.updated', id],
    );
    expect(rows).toEqual([{ actor_id: id, patient_id: id, details: { fields: 'fullName,language' } }]);
  });
});

describe('uploadProfilePhoto', () => {
  it('stores an upright square WebP without what the camera wrote, and serves it', async () => {
    const { visitor } = await patient();
    const picture = await cameraPicture();
    expect((await sharp(picture).metadata()).exif).toBeDefined();
    const { data, errors } = await visitor.upload<Uploaded>(UPLOAD, picture, '../../evil.php');
    expect(errors).toBeUndefined();
    const { profilePhotoUrl } = data!.uploadProfilePhoto;
    expect(profilePhotoUrl).toMatch(/^\/media\/photos\/[A-Za-z0-9_-]{24}-\d+-[A-Za-z0-9_-]{43}\.webp$/);
    const response = await fetch(`${running.app.url}${profilePhotoUrl}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const stored = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(stored).toMatchObject({ format: 'webp', width: 512, height: 512 });
    expect(stored.exif).toBeUndefined();
    expect(stored.orientation).toBeUndefined();
  });

  it('removes the former picture', async () => {
    const { visitor } = await patient();
    const picture = await cameraPicture();
    const first = (await visitor.upload<Uploaded>(UPLOAD, picture)).data!.uploadProfilePhoto.profilePhotoUrl;
    const second = (await visitor.upload<Uploaded>(UPLOAD, picture)).data!.uploadProfilePhoto.profilePhotoUrl;
    expect(second).not.toBe(first);
    expect((await fetch(`${running.app.url}${first}`)).status).toBe(404);
    expect((await fetch(`${running.app.url}${second}`)).status).toBe(200);
  });

  it('is closed to visitors, and stores nothing for them', async () => {
    const before = await readdir(join(filesFolder, 'photos')).catch(() => []);
    const answer = await new Visitor(running.app).upload(UPLOAD, await cameraPicture());
    expect(code(answer)).toBe('UNAUTHENTICATED');
    expect(await readdir(join(filesFolder, 'photos')).catch(() => [])).toEqual(before);
  });

  it.each([
    ['text', async () => Buffer.from('not a picture')],
    [
      'SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
    ],
    [
      'GIF',
      async () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .gif()
          .toBuffer(),
    ],
    ['half a picture', async () => (await cameraPicture()).subarray(0, 900)],
  ])('refuses %s', async (_kind, make) => {
    const { visitor } = await patient();
    const answer = await visitor.upload(UPLOAD, await make());
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(faults(answer)).toEqual([{ field: 'file', rule: 'picture' }]);
  });

  it('refuses a file that is too big', async () => {
    const { visitor } = await patient();
    const answer = await visitor.upload(UPLOAD, Buffer.alloc(9 * 1024 * 1024));
    expect(code(answer)).toBe('BAD_USER_INPUT');
    expect(faults(answer)).toEqual([{ field: 'file', rule: 'size' }]);
  });

  it('refuses a request that a foreign page could send', async () => {
    const { visitor } = await patient();
    const form = new FormData();
    form.append('operations', JSON.stringify({ query: UPLOAD, variables: { file: null } }));
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    form.append('0', new Blob([new Uint8Array(await cameraPicture())]), 'me.jpg');
    const response = await fetch(`${running.app.url}/graphql`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${visitor.accessToken}` },
    });
    expect(response.status).toBe(400);
  });
});

describe('removeProfilePhoto', () => {
  it('takes the picture away, and again without one', async () => {
    const { visitor } = await patient();
    const { data } = await visitor.upload<Uploaded>(UPLOAD, await cameraPicture());
    for (let i = 0; i < 2; i += 1) {
      const answer = await visitor.ask<{ removeProfilePhoto: { profilePhotoUrl: null } }>(REMOVE);
      expect(answer.data!.removeProfilePhoto.profilePhotoUrl).toBeNull();
    }
    expect((await fetch(`${running.app.url}${data!.uploadProfilePhoto.profilePhotoUrl}`)).status).toBe(404);
  });

  it('is closed to visitors', async () => {
    expect(code(await new Visitor(running.app).ask(REMOVE))).toBe('UNAUTHENTICATED');
  });
});

describe('/media', () => {
  it.each([
    ['/media/../package.json'],
    ['/media/%2e%2e/package.json'],
    ['/media/photos/..%2f..%2fpackage.json'],
    ['/media/reports/any.pdf'],
    ['/media/photos/unknown.webp'],
    ['/media/'],
  ])('answers 404 to %s', async (path) => {
    const response = await fetch(`${running.app.url}${path}`);
    expect(response.status).toBe(404);
  });
});

describe('people, as others see them', () => {
  it('shows no account behind a doctor or a patient', () => {
    const fieldsOf = (name: string): string[] => {
      const type = running.app.schema.getType(name);
      return type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
    };
    for (const name of ['Doctor', 'Patient', 'Feedback', 'Appointment', 'AppointmentChange']) {
      const fields = fieldsOf(name);
      expect(fields.length).toBeGreaterThan(3);
      for (const hidden of ['email', 'username', 'user', 'number', 'passwordHash', 'patientId', 'userId']) {
        expect(fields).not.toContain(hidden);
      }
    }
    expect(fieldsOf('User')).not.toContain('passwordHash');
  });
});
