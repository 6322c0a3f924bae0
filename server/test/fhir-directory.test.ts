import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Bundle, CapabilityStatement, Practitioner, Slot } from '@medplum/fhirtypes';
import { RESOURCE_TYPES } from '../src/fhir/resource-types.js';
import type { TestClinic } from './support/clinic.js';
import { FhirClient } from './support/fhir-client.js';
import { faultsOf, hasDefinitions } from './support/fhir-validity.js';
import { RunningApp } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');
let app: RunningApp;
let fhir: FhirClient;
const places: TestClinic[] = [];

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  fhir = new FhirClient(app.app.url);
  for (let count = 0; count < 7; count += 1) places.push(await app.records.clinic());
  await app.records.change(places[0]!.doctorUserId, { name: 'Ásta Sigurðardóttir' });
});

afterAll(async () => app.stop());

/** Ids of all pages of a search, by their links. */
async function allPages(path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = path; next !== null;) {
    const page: Bundle = await fhir.bundle(next);
    ids.push(...(page.entry ?? []).map(({ resource }) => resource!.id!));
    next = page.link?.find(({ relation }) => relation === 'next')?.url ?? null;
  }
  return ids;
}

it('is held against validators that find what is wrong', () => {
  const slot = { resourceType: 'Slot', schedule: { reference: 'Schedule/1' }, status: 'nonsense' };
  const faults = faultsOf(slot as unknown as Slot).join();
  expect(faults).toContain('nonsense');
  expect(faults).toContain('Slot.start');
  if (hasDefinitions) {
    const named = { resourceType: 'Practitioner', nmae: [{ text: 'Rao' }] };
    expect(faultsOf(named as unknown as Practitioner).join()).toContain('Invalid additional property "nmae"');
  }
});

describe('the directory in FHIR', () => {
  it('says at /metadata what it does, and does just that', async () => {
    const { resource } = await fhir.get<CapabilityStatement>('metadata');
    expect(resource.fhirVersion).toBe('4.0.1');
    const [rest] = resource.rest!;
    expect(rest!.resource!.map(({ type }) => type)).toEqual(RESOURCE_TYPES.map(({ type }) => type));
    for (const { type, searchParam } of rest!.resource!) {
      for (const { name } of searchParam!) {
        const answer = await fhir.get(`${type}?${name}=${name === 'active' ? 'true' : randomUUID()}`);
        expect([type, name, JSON.stringify(answer.resource)]).toEqual([
          type,
          name,
          expect.not.stringContaining('is not known here'),
        ]);
      }
    }
  });

  it('reads who is where and offers what, each reference one that can be read', async () => {
    const [place] = places as [TestClinic];
    const practitioner = await fhir.get(`Practitioner/${place.doctorId}`);
    expect(practitioner.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
    expect(practitioner.resource).toMatchObject({ name: [{ text: 'Ásta Sigurðardóttir' }], active: true });
    const role = await fhir.get(`PractitionerRole/${place.doctorId}`);
    expect(role.resource).toMatchObject({
      practitioner: { reference: `Practitioner/${place.doctorId}` },
      location: [{ reference: `Location/${place.clinicId}` }],
      healthcareService: [{ reference: `HealthcareService/${place.visitTypeId}` }],
    });
    const references = [...JSON.stringify(role.resource).matchAll(/"reference":"([^"]+)"/g)].map(
      ([, path]) => path!,
    );
    expect(references).toHaveLength(3);
    for (const reference of references) {
      const { status, resource } = await fhir.get(reference);
      expect([status, `${resource.resourceType}/${resource.id}`]).toEqual([200, reference]);
    }
  });

  it('does not show who has left, nor what is no id', async () => {
    const left = await app.records.clinic();
    const paths = [
      `Practitioner/${left.doctorId}`,
      `PractitionerRole/${left.doctorId}`,
      `HealthcareService/${left.visitTypeId}`,
      `Location/${left.clinicId}`,
    ];
    for (const path of paths) expect((await fhir.get(path)).status).toBe(200);
    await app.records.query('update doctors set is_active = false where id = $1', [left.doctorId]);
    for (const path of paths) expect((await fhir.get(path)).status).toBe(404);
    for (const { type } of RESOURCE_TYPES) {
      expect((await fhir.get(`${type}/no-id`)).status).toBe(404);
      if (type !== 'Appointment') expect((await fhir.get(`${type}/${randomUUID()}`)).status).toBe(404);
    }
  });

  it.each(['Practitioner', 'PractitionerRole', 'Location', 'HealthcareService'])(
    'pages through every %s once, whatever the length of a page',
    async (type) => {
      const whole = await allPages(`${type}?_count=50`);
      expect(whole.length).toBe(places.length);
      expect(new Set(whole).size).toBe(whole.length);
      for (const count of [1, 3, 7]) expect(await allPages(`${type}?_count=${count}`)).toEqual(whole);
    },
  );

  it('pages within one doctor who offers more than a page holds', async () => {
    const [, place] = places as [TestClinic, TestClinic];
    for (const position of [2, 3, 4]) {
      await app.records.query(
        `insert into visit_types (doctor_id, kind, name, minutes, step_minutes, fee, position)
         values ($1, 'follow_up', $2, 20, 20, 5000, $3)`,
        [place.doctorId, `Follow-up ${position}`, position],
      );
    }
    const whole = await allPages(`HealthcareService?location=Location/${place.clinicId}`);
    expect(whole).toHaveLength(4);
    expect(await allPages(`HealthcareService?location=Location/${place.clinicId}&_count=1`)).toEqual(whole);
    await app.records.query(
      `update visit_types set is_active = false where doctor_id = $1 and position > 1`,
      [place.doctorId],
    );
  });

  it('finds by each condition who fulfils it, and nobody else', async () => {
    const [first, second] = places as [TestClinic, TestClinic];
    const [specialization] = await app.records.query<{ id: string }>(
      'select specialization_id as id from doctors where id = $1',
      [first.doctorId],
    );
    const [clinic] = await app.records.query<{ name: string; city: string }>(
      'select name, city from clinics where id = $1',
      [first.clinicId],
    );
    const found: [string, string[]][] = [
      [`Practitioner?name=asta sig`, [first.doctorId]],
      [`Practitioner?name=nobody`, []],
      [`Practitioner?_id=${first.doctorId},${second.doctorId}`, [first.doctorId, second.doctorId]],
      [`Practitioner?active=false`, []],
      [`PractitionerRole?practitioner=${second.doctorId}`, [second.doctorId]],
      [`PractitionerRole?practitioner=Practitioner/${second.doctorId}`, [second.doctorId]],
      [`PractitionerRole?practitioner=${fhir.base}/Practitioner/${second.doctorId}`, [second.doctorId]],
      [`PractitionerRole?practitioner=Patient/${second.doctorId}`, []],
      [`PractitionerRole?practitioner=https://example.com/fhir/Practitioner/${second.doctorId}`, []],
      [`PractitionerRole?_id=${first.doctorId}&practitioner=${second.doctorId}`, []],
      [`PractitionerRole?location=Location/${first.clinicId}`, [first.doctorId]],
      [`PractitionerRole?service=HealthcareService/${second.visitTypeId}`, [second.doctorId]],
      [`HealthcareService?location=${first.clinicId}`, [first.visitTypeId]],
      [`HealthcareService?_id=${second.visitTypeId}`, [second.visitTypeId]],
      [`Location?_id=${first.clinicId}`, [first.clinicId]],
      [
        `Location?name=${encodeURIComponent(clinic!.name.toUpperCase())}&_id=${first.clinicId}`,
        [first.clinicId],
      ],
      [`Location?address-city=nowhere`, []],
      [`Location?status=inactive`, []],
    ];
    for (const [path, ids] of found) {
      expect([path, (await allPages(path)).sort()]).toEqual([path, [...ids].sort()]);
    }
    const system = 'urn:smart-healthcare:specialization';
    const bySpecialty = await allPages(`PractitionerRole?specialty=${system}|${specialization!.id}`);
    expect(bySpecialty).toContain(first.doctorId);
    expect(await allPages(`PractitionerRole?specialty=http://snomed.info/sct|${specialization!.id}`)).toEqual(
      [],
    );
  });

  it('is searched by POST, too', async () => {
    const response = await fhir.post(
      'Practitioner/_search',
      new URLSearchParams({ _id: places[0]!.doctorId, _count: '1' }),
    );
    expect(response.status).toBe(200);
    const bundle = response.resource as Bundle;
    expect(bundle.entry).toHaveLength(1);
    expect(bundle.link).toEqual([
      { relation: 'self', url: `${fhir.base}/Practitioner?_id=${places[0]!.doctorId}&_count=1` },
    ]);
  });

  it('refuses by an OperationOutcome what makes no sense', async () => {
    const refused: [string, number, string][] = [
      ['Practitioner?nmae=Rao', 400, 'BAD_PARAMETER'],
      ['Practitioner?name=a&name=b', 400, 'BAD_PARAMETER'],
      ['Practitioner?name=', 400, 'BAD_PARAMETER'],
      ['Practitioner?_count=0', 400, 'BAD_PARAMETER'],
      ['Practitioner?_count=x', 400, 'BAD_PARAMETER'],
      ['Practitioner?_page=x', 400, 'BAD_PARAMETER'],
      [`Practitioner?_page=${Buffer.from('["x",0]').toString('base64url')}`, 400, 'BAD_USER_INPUT'],
      ['Practitioner?_format=xml', 400, 'BAD_PARAMETER'],
      [`Practitioner?_id=${Array<string>(51).fill(randomUUID()).join(',')}`, 400, 'BAD_PARAMETER'],
      ['Patient', 404, 'NOT_FOUND'],
      ['Practitioner/a/b', 404, 'NOT_FOUND'],
      ['', 404, 'NOT_FOUND'],
    ];
    for (const [path, status, code] of refused) {
      const answer = await fhir.get(path);
      expect([path, answer.status, answer.code]).toEqual([path, status, code]);
    }
    expect(await fhir.send('DELETE', `Practitioner/${places[0]!.doctorId}`)).toMatchObject({ status: 405 });
    expect(await fhir.send('POST', 'Practitioner', '{}')).toMatchObject({ status: 405 });
    expect(await fhir.send('POST', 'Practitioner/_search', '{')).toMatchObject({ status: 400 });
    expect(await fhir.send('POST', 'Practitioner/_search', '{}')).toMatchObject({ status: 400 });
  });

  it('is not asked by pages of other origins', async () => {
    const response = await fetch(`${fhir.base}/metadata`, { headers: { origin: 'https://example.com' } });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ code: 'forbidden' }],
    });
  });
});
