import type { CapabilityStatement, Parameters } from '@medplum/fhirtypes';
import { scheduleId, slotId } from '../../../src/fhir/ids.js';
import { FhirClient } from '../fhir-client.js';
import { isEmpty, refusedBy } from './outcomes.js';
import type { Door } from './table.js';
import { NOW, type Seeker, type World } from './world.js';

const day = (days: number): string => new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A request of FHIR: read by GET, or with these parameters by POST. */
interface FhirRequest {
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The id of a time that is proposed as an appointment. */
function proposed(world: World): string {
  const { startsAt, ...schedule } = world.slot();
  return slotId({ ...schedule, seconds: Date.parse(startsAt) / 1000 });
}

const search =
  (type: string, of: (world: World, by: Seeker) => string | Promise<string>) =>
  async (world: World, by: Seeker): Promise<FhirRequest> => ({ path: `${type}?${await of(world, by)}` });

/** Each interaction of the CapabilityStatement, asked so that whoever may finds what is the patient’s. */
const INTERACTIONS: Readonly<
  Record<string, (world: World, by: Seeker) => FhirRequest | Promise<FhirRequest>>
> = {
  metadata: () => ({ path: 'metadata' }),
  '$bulk-publish': () => ({ path: '$bulk-publish' }),
  'Practitioner read': ({ place }) => ({ path: `Practitioner/${place.doctorId}` }),
  'Practitioner search-type': search('Practitioner', () => ''),
  'PractitionerRole read': ({ place }) => ({ path: `PractitionerRole/${place.doctorId}` }),
  'PractitionerRole search-type': search('PractitionerRole', () => ''),
  'Location read': ({ place }) => ({ path: `Location/${place.clinicId}` }),
  'Location search-type': search('Location', () => ''),
  'HealthcareService read': ({ place }) => ({ path: `HealthcareService/${place.visitTypeId}` }),
  'HealthcareService search-type': search('HealthcareService', () => ''),
  'Schedule read': ({ place }) => ({ path: `Schedule/${scheduleId(place)}` }),
  'Schedule search-type': search('Schedule', ({ place }) => `actor=Practitioner/${place.doctorId}`),
  'Slot read': (world) => ({ path: `Slot/${proposed(world)}` }),
  'Slot search-type': search('Slot', ({ place }) => `schedule=Schedule/${scheduleId(place)}`),
  'Appointment read': async (world) => ({ path: `Appointment/${await world.visit('confirmed')}` }),
  'Appointment read of a proposed one': (world) => ({ path: `Appointment/${proposed(world)}` }),
  'Appointment search-type of a patient': search('Appointment', async (world) => {
    await world.visit('confirmed');
    return `patient=Patient/${world.patient.id}`;
  }),
  'Appointment search-type of a doctor': search('Appointment', async (world) => {
    await world.visit('confirmed');
    return `practitioner=Practitioner/${world.place.doctorId}&date=ge${day(2)}&date=le${day(3)}`;
  }),
  'Appointment $find': ({ place }) => ({
    path: `Appointment/$find?start=${day(10)}&end=${day(11)}&practitioner=Practitioner/${place.doctorId}`,
  }),
  'Appointment $hold': (world) => ({
    path: 'Appointment/$hold',
    parameters: { 'appointment-reference': `Appointment/${proposed(world)}` },
  }),
  'Appointment $book': (world, by) => ({
    path: 'Appointment/$book',
    parameters: {
      'appointment-reference': `Appointment/${proposed(world)}`,
      ...(['doctor', 'colleague', 'desk', 'manager'].includes(by)
        ? { 'patient-reference': `Patient/${world.patient.id}` }
        : {}),
    },
  }),
};

/** The interactions that the CapabilityStatement tells of. */
async function interactionsOf({ app }: World): Promise<string[]> {
  const { resource } = await new FhirClient(app.app.url).get<CapabilityStatement>('metadata');
  const [rest] = resource.rest ?? [];
  const ofTypes = (rest?.resource ?? []).flatMap(({ type, interaction = [], operation = [] }) => [
    ...interaction.map(({ code }) => `${type} ${code}`),
    ...operation.map(({ name }) => `${type} $${name}`),
  ]);
  return ['metadata', ...(rest?.operation ?? []).map(({ name }) => `$${name}`), ...ofTypes];
}

async function askFhir(
  { app }: World,
  { path, parameters }: FhirRequest,
  token: string | null,
): Promise<string> {
  const client = new FhirClient(app.app.url, token);
  // The manifest of what is published is no resource.
  if (path.startsWith('$')) return askPlainly(`${client.base}/${path}`, token);
  const { status, resource, code } =
    parameters === undefined
      ? await client.get(path)
      : await client.post(path, inputOf(parameters), { 'idempotency-key': crypto.randomUUID() });
  if (code === null) return status === 200 ? (isEmpty(resource) ? 'empty' : 'ok') : `status ${status}`;
  const outcome = refusedBy(code);
  return /^\d+$/.test(outcome) && outcome !== String(status) ? `status ${status} of ${code}` : outcome;
}

async function askPlainly(url: string, token: string | null): Promise<string> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const { status } = await fetch(url, { headers });
  return status === 200 ? 'ok' : String(status);
}

function inputOf(values: Readonly<Record<string, string>>): Parameters {
  return {
    resourceType: 'Parameters',
    parameter: Object.entries(values).map(([name, reference]) => ({ name, valueReference: { reference } })),
  };
}

export const FHIR: Door = {
  list: interactionsOf,
  ask: async (world, name, by, token) => {
    const request = await INTERACTIONS[name]?.(world, by);
    if (request === undefined) throw new Error(`Nothing to ask ${name} with`);
    return askFhir(world, request, token);
  },
};
