import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Location } from '@medplum/fhirtypes';
import type { TestClinic } from './support/clinic.js';
import { FhirClient } from './support/fhir-client.js';
import { faultsOf } from './support/fhir-validity.js';
import { RunningApp, type Answer, type Person } from './support/running-app.js';

const now = new Date('2026-03-02T12:00:00Z');
const SAVE = `mutation ($input: ClinicInput!) { saveClinic(input: $input) {
  ... on ManagedClinic { id clinic { latitude longitude } } ... on NamedError { code } } }`;

let app: RunningApp;
let manager: Person;
/** Its clinic says where it is, that of the other two gives its address alone. */
let onTheMap: TestClinic;
let without: TestClinic;
let alsoWithout: TestClinic;

beforeAll(async () => {
  app = await RunningApp.start({ clock: () => now });
  manager = { id: await app.records.user('admin'), role: 'admin' };
  without = await app.records.clinic({ timeZone: 'UTC' });
  onTheMap = await app.records.clinic({ timeZone: 'UTC' });
  alsoWithout = await app.records.clinic({ timeZone: 'UTC' });
  for (const { clinicId } of [without, alsoWithout]) {
    const [row] = await app.records.query<{ name: string }>('select name from clinics where id = $1', [
      clinicId,
    ]);
    const input = { id: clinicId, name: row!.name, address: '1 Quay', city: 'Pune', timeZone: 'UTC' };
    const { data } = await app.sendAs(SAVE, { input }, manager);
    expect(data).toMatchObject({ saveClinic: { id: clinicId, clinic: { latitude: null, longitude: null } } });
  }
});

afterAll(async () => app?.stop());

describe('a clinic whose address is enough', () => {
  const input = { name: 'Quay', address: '1 Quay', city: 'Pune', timeZone: 'UTC' };

  it.each([{ latitude: 18.5 }, { longitude: 73.8 }, { latitude: null, longitude: 73.8 }])(
    'has both numbers or none: %j is refused',
    async (half) => {
      const { errors } = await app.sendAs(SAVE, { input: { ...input, ...half } }, manager);
      const missing = 'longitude' in half ? 'latitude' : 'longitude';
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        fields: [{ field: missing, rule: 'required' }],
      });
    },
  );

  it('has both or none whatever writes it', async () => {
    await expect(
      app.records.query('update clinics set latitude = 1 where id = $1', [without.clinicId]),
    ).rejects.toMatchObject({ constraint: 'clinics_place_whole' });
  });

  it('is a clinic of the API and of REST, to visitors too', async () => {
    const { data } = await app.send<{ clinics: { id: string; latitude: number | null }[] }>(
      '{ clinics { id latitude longitude } }',
    );
    expect(data?.clinics).toContainEqual({ id: without.clinicId, latitude: null, longitude: null });
    expect(data?.clinics).toContainEqual({ id: onTheMap.clinicId, latitude: 40.7, longitude: -74 });
    for (const path of ['/api/v1/clinics', `/api/v1/doctors/${without.doctorId}`]) {
      const answer = await fetch(new URL(path, app.app.url));
      expect(answer.status).toBe(200);
      expect(JSON.stringify(await answer.json())).toContain('"latitude":null,"longitude":null');
    }
  });

  it('is a location of FHIR without a position', async () => {
    const fhir = new FhirClient(app.app.url);
    const { resource } = await fhir.get<Location>(`Location/${without.clinicId}`);
    expect(resource).not.toHaveProperty('position');
    expect(faultsOf(resource)).toEqual([]);
    const { resource: other } = await fhir.get<Location>(`Location/${onTheMap.clinicId}`);
    expect(other.position).toEqual({ longitude: -74, latitude: 40.7 });
  });
});

describe('a search near somebody', () => {
  const SEARCH = `query ($filter: DoctorFilter, $sort: DoctorSort, $after: String) {
    searchDoctors(filter: $filter, sort: $sort, first: 1, after: $after) {
      pageInfo { endCursor hasNextPage } edges { node { distanceKm doctor { id } } } } }`;
  const near = { latitude: 40.7, longitude: -74 };

  /** Doctors and their distance, over all pages of one. */
  async function pages(filter: Record<string, unknown>, sort: string): Promise<[string, number | null][]> {
    const found: [string, number | null][] = [];
    for (let after: string | null = null; ;) {
      const answer: Answer<Found> = await app.send<Found>(SEARCH, { filter, sort, after });
      const { data, errors } = answer;
      expect(errors).toBeUndefined();
      const { edges, pageInfo } = data!.searchDoctors;
      for (const { node } of edges) found.push([node.doctor.id, node.distanceKm]);
      if (!pageInfo.hasNextPage) return found;
      after = pageInfo.endCursor;
    }
  }

  interface Found {
    searchDoctors: {
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
      edges: { node: { distanceKm: number | null; doctor: { id: string } } }[];
    };
  }

  it('by distance lists last whose clinic says no place, without a distance, on pages too', async () => {
    const unknown = [without.doctorId, alsoWithout.doctorId].sort();
    expect(await pages({ near }, 'DISTANCE')).toEqual([
      [onTheMap.doctorId, 0],
      [unknown[0], null],
      [unknown[1], null],
    ]);
  });

  it.each(['SOONEST', 'RATING', 'FEE'])('in the order %s has them all', async (sort) => {
    const found = await pages({ near }, sort);
    expect(new Map(found)).toEqual(
      new Map([
        [onTheMap.doctorId, 0],
        [without.doctorId, null],
        [alsoWithout.doctorId, null],
      ]),
    );
  });

  it('within some distance finds those alone of whom it is known', async () => {
    expect(await pages({ near, withinKm: 20_000 }, 'DISTANCE')).toEqual([[onTheMap.doctorId, 0]]);
  });
});
