import type { Resource } from '@medplum/fhirtypes';
import { isId } from '../api/page.js';
import type { ClinicData, Connection, DoctorData } from './data.js';
import { locationOf, practitionerOf, roleOf, serviceOf } from './directory-resources.js';
import { inOrder, NOTHING, pageOf, type Found } from './page.js';
import { codeOf, idOf, type Query, type SearchParameter } from './query.js';
import type { Asked, ResourceType } from './resource-type.js';
import { SYSTEMS } from './systems.js';

/** Conditions of the GraphQL directory of doctors. */
export interface DoctorsFilter {
  readonly ids?: readonly string[];
  readonly name?: string;
  readonly specializationId?: string;
  readonly clinicId?: string;
  readonly visitTypeId?: string;
}

const ID: SearchParameter = { name: '_id', type: 'token', documentation: 'Ids, separated by commas.' };
const ONE_ID: SearchParameter = { name: '_id', type: 'token', documentation: 'One id.' };
const ACTIVE: SearchParameter = {
  name: 'active',
  type: 'token',
  documentation: '`false` finds nothing: who has left is not there.',
};
const NAME: SearchParameter = {
  name: 'name',
  type: 'string',
  documentation: 'Words with which those of the name begin, whatever their case and accents.',
};
const LOCATION: SearchParameter = {
  name: 'location',
  type: 'reference',
  documentation: 'Where it is, as `Location/…`.',
};
const SPECIALTY: SearchParameter = {
  name: 'specialty',
  type: 'token',
  documentation: `The field of medicine: a code of ${SYSTEMS.specialization}.`,
};

/** Who sees patients: one a doctor. */
export const PRACTITIONER: ResourceType = {
  type: 'Practitioner',
  documentation: 'Doctors who are there to be visited.',
  parameters: [ID, ACTIVE, NAME],
  read: async (asked, id) =>
    onlyOf(await doctorsOf(asked, { ids: [id] }), (doctor) => practitionerOf(doctor, asked.place)),
  search: (asked, query) => {
    const filter = {
      ...ofIds(query.anyOf('_id')),
      ...conditionsOf(query, asked.place.base),
      ...given('name', query.one('name')),
    };
    return searchDoctors(asked, query, filter, (doctor) => [practitionerOf(doctor, asked.place)]);
  },
};

/** What a doctor does here. */
export const PRACTITIONER_ROLE: ResourceType = {
  type: 'PractitionerRole',
  documentation: 'What a doctor does, and at which places: one for each doctor, with the same id.',
  parameters: [
    ID,
    ACTIVE,
    { name: 'practitioner', type: 'reference', documentation: 'Whose role it is, as `Practitioner/…`.' },
    LOCATION,
    SPECIALTY,
    { name: 'service', type: 'reference', documentation: 'What is offered, as `HealthcareService/…`.' },
  ],
  read: async (asked, id) => onlyOf(await doctorsOf(asked, { ids: [id] }), roleOf),
  search: (asked, query) => {
    const { base } = asked.place;
    const service = query.one('service');
    const practitioners = query.anyOf('practitioner').map((value) => idOf(value, 'Practitioner', base));
    const roles = query.anyOf('_id');
    const filter = {
      ...ofIds(roles.length === 0 ? practitioners : roles),
      ...conditionsOf(query, base),
      ...given('visitTypeId', service === null ? null : idOf(service, 'HealthcareService', base)),
    };
    return searchDoctors(asked, query, filter, (doctor) =>
      practitioners.length === 0 || practitioners.includes(doctor.id) ? [roleOf(doctor)] : [],
    );
  },
};

/** Where patients go: one a clinic. */
export const LOCATION_TYPE: ResourceType = {
  type: 'Location',
  documentation: 'Open clinics with a doctor to go to.',
  parameters: [
    ID,
    {
      name: 'name',
      type: 'string',
      documentation: 'With what the name begins, whatever its case and accents.',
    },
    { name: 'address-city', type: 'string', documentation: 'With what the city’s name begins.' },
    {
      name: 'status',
      type: 'token',
      documentation: 'Only `active` finds anything: closed clinics are not there.',
    },
  ],
  read: async (asked, id) =>
    onlyOf(
      (await clinicsOf(asked)).filter((clinic) => clinic.id === id),
      locationOf,
    ),
  search: async (asked, query) => {
    const ids = query.anyOf('_id');
    const statuses = query.anyOf('status');
    if (statuses.length > 0 && !statuses.includes('active')) return NOTHING;
    const clinics = (await clinicsOf(asked)).filter(
      (clinic) =>
        (ids.length === 0 || ids.includes(clinic.id)) &&
        beginsWithAny(clinic.name, query.anyOf('name')) &&
        beginsWithAny(clinic.city, query.anyOf('address-city')),
    );
    return pageOf(
      inOrder(clinics, ({ id }) => id),
      query,
      ({ id }) => id,
      locationOf,
    );
  },
};

/** Doctors of ids; without any, all of them. */
function ofIds(ids: readonly string[]): DoctorsFilter {
  return ids.length === 0 ? {} : { ids };
}

/** What can be booked: one a type of visit. */
export const HEALTHCARE_SERVICE: ResourceType = {
  type: 'HealthcareService',
  documentation: 'Types of visits, each offered by one doctor.',
  parameters: [ONE_ID, ACTIVE, LOCATION, SPECIALTY],
  read: async (asked, id) => onlyOf(await servicesOf(asked, id), (service) => service),
  search: (asked, query) => {
    const id = query.one('_id');
    const filter = { ...conditionsOf(query, asked.place.base), ...given('visitTypeId', id) };
    return searchDoctors(asked, query, filter, (doctor) =>
      doctor.visitTypes
        .filter((visitType) => id === null || visitType.id === id)
        .map((visitType) => serviceOf(visitType, doctor)),
    );
  },
};

async function servicesOf(asked: Asked, id: string): Promise<Resource[]> {
  const doctors = await doctorsOf(asked, { visitTypeId: id });
  return doctors.flatMap((doctor) =>
    doctor.visitTypes
      .filter((visitType) => visitType.id === id)
      .map((visitType) => serviceOf(visitType, doctor)),
  );
}

async function clinicsOf({ ask }: Asked): Promise<readonly ClinicData[]> {
  return ask<readonly ClinicData[]>('Clinics');
}

/** The doctors of the directory who fit, at most 50: for what names them. */
export async function doctorsOf({ ask }: Asked, filter: DoctorsFilter): Promise<readonly DoctorData[]> {
  if (!isPossible(filter)) return [];
  const { edges } = await ask<Connection<DoctorData>>('Doctors', { ...filter });
  return edges.map(({ node }) => node);
}

/**
 * A page of resources that doctors have. The directory's page may have more of them than are asked for: the rest is left
 * for the next one.
 */
export async function searchDoctors(
  { ask }: Asked,
  query: Query,
  filter: DoctorsFilter | null,
  toResources: (doctor: DoctorData) => readonly Resource[],
): Promise<Found> {
  if (filter === null || !isPossible(filter)) return NOTHING;
  const [after, skipped] = query.page;
  const { edges, pageInfo } = await ask<Connection<DoctorData>>('Doctors', {
    ...filter,
    first: query.count,
    after,
  });
  const rest = edges.flatMap(({ node }) => toResources(node)).slice(skipped);
  const resources = rest.slice(0, query.count);
  if (rest.length > resources.length) return { resources, next: [after, skipped + query.count] };
  return { resources, next: pageInfo.hasNextPage ? [pageInfo.endCursor, 0] : null };
}

/** The conditions that several types share: of those that a type does not have, nothing was asked. */
export function conditionsOf(query: Query, base: string): DoctorsFilter {
  const location = query.one('location');
  const specialty = query.one('specialty');
  return {
    // Nobody has an empty id.
    ...(query.one('active') === 'false' ? { ids: [''] } : {}),
    ...given('clinicId', location === null ? null : idOf(location, 'Location', base)),
    ...given('specializationId', specialty === null ? null : codeOf(specialty, SYSTEMS.specialization)),
  };
}

function given<Name extends string>(name: Name, value: string | null): Partial<Record<Name, string>> {
  return value === null ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}

/** Whether all that is named has the form of an id: of another form there is nothing. */
function isPossible({ ids, specializationId, clinicId, visitTypeId }: DoctorsFilter): boolean {
  const single = [specializationId, clinicId, visitTypeId].filter((id) => id !== undefined);
  return [...single, ...(ids ?? [])].every(isId) && ids?.length !== 0;
}

function onlyOf<Item>([item]: readonly Item[], toResource: (item: Item) => Resource): Resource | null {
  return item === undefined ? null : toResource(item);
}

/** Whether a text begins with one of some others, or there is none; as FHIR compares texts. */
function beginsWithAny(text: string, beginnings: readonly string[]): boolean {
  return beginnings.length === 0 || beginnings.some((beginning) => plain(text).startsWith(plain(beginning)));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
