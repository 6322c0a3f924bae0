import { isId } from '../api/page.js';
import { isStaff } from '../api/viewer.js';
import { BadParameter } from '../operations/bad-parameter.js';
import { UNAUTHENTICATED } from '../operations/problems.js';
import { appointmentOf, proposalOf, statusInFhir } from './appointment-resources.js';
import { Refused } from './ask.js';
import type { AppointmentData, Connection } from './data.js';
import { readDateConditions, type DateConditions } from './date-conditions.js';
import { DAY, findSlot, isFree } from './free-slots.js';
import { inOrder, NOTHING, pageOf, type Found } from './page.js';
import { codeOf, idOf, type Query } from './query.js';
import { referredTo } from './references.js';
import type { Asked, ResourceType } from './resource-type.js';
import { SYSTEMS } from './systems.js';

/** Pages of one's own history that a search reads. */
const MOST_PAGES = 40;
/** Dates of one question for a day book: of a doctor, and of a whole clinic. */
const DATES_OF_DOCTOR = 42;
const DATES_OF_CLINIC = 7;
/** How many such questions one search may need. */
const MOST_QUESTIONS = 9;
/** How far staff look who name no dates. */
const DAYS = 28;
/** Visits of one patient that a search opens. */
const MOST_OPENED = 100;

/** Visits: one's own, and for staff those that are theirs to see. */
export const APPOINTMENT: ResourceType = {
  type: 'Appointment',
  documentation:
    'A patient’s own; for doctors their own, for administrators those of a practitioner, a location or a patient. A free ' +
    'time is read as the proposed one that it could be.',
  parameters: [
    { name: '_id', type: 'token', documentation: 'One id.' },
    { name: 'patient', type: 'reference', documentation: 'Whose it is, as `Patient/…`.' },
    {
      name: 'patient.identifier',
      type: 'token',
      documentation: `Whose it is, as ${SYSTEMS.patient}|…; another system finds nothing.`,
    },
    { name: 'date', type: 'date', documentation: 'When it begins.' },
    { name: 'status', type: 'token', documentation: 'Of FHIR’s statuses, separated by commas.' },
    { name: 'practitioner', type: 'reference', documentation: 'Whom it is with, as `Practitioner/…`.' },
    { name: 'location', type: 'reference', documentation: 'Where it is, as `Location/…`.' },
    { name: 'specialty', type: 'token', documentation: `A code of ${SYSTEMS.specialization}.` },
  ],
  includes: ['Appointment:actor', 'Appointment:practitioner', 'Appointment:location'],
  include: async (asked, appointments, kinds) => {
    if (kinds.length === 0) return [];
    const types = kinds.includes('Appointment:actor')
      ? ['Practitioner', 'Location', 'HealthcareService']
      : kinds.map((kind) => (kind === 'Appointment:location' ? 'Location' : 'Practitioner'));
    return referredTo(asked, appointments, types);
  },
  read: async (asked, id) => {
    if (isId(id)) {
      const found = await asked.ask<AppointmentData | null>('Appointment', { id });
      return found === null ? null : appointmentOf(found);
    }
    const slot = await findSlot(asked, id);
    return slot !== null && (await isFree(asked, slot)) ? proposalOf(slot) : null;
  },
  search: async (asked, query) => {
    if (asked.viewer === null) throw new Refused(UNAUTHENTICATED);
    const wanted = conditionsOf(query, asked.place.base);
    if (wanted === null) return NOTHING;
    const id = query.one('_id');
    const all = id === null ? await listed(asked, wanted) : await oneOf(asked, id);
    return pageOfAppointments(
      all.filter((appointment) => fits(appointment, wanted)),
      query,
    );
  },
};

interface Wanted {
  readonly patientId: string | null;
  readonly doctorId: string | null;
  readonly clinicId: string | null;
  readonly specializationId: string | null;
  readonly statuses: readonly string[];
  readonly date: DateConditions;
}

/** What was asked for; null where nothing can be it. */
function conditionsOf(query: Query, base: string): Wanted | null {
  const patient = query.one('patient');
  const identifier = query.one('patient.identifier');
  const practitioner = query.one('practitioner');
  const location = query.one('location');
  const specialty = query.one('specialty');
  const patients = [
    ...(patient === null ? [] : [idOf(patient, 'Patient', base)]),
    ...(identifier === null ? [] : [codeOf(identifier, SYSTEMS.patient)]),
  ];
  const [patientId = null, other = patientId] = patients;
  const wanted = {
    patientId,
    doctorId: practitioner === null ? null : idOf(practitioner, 'Practitioner', base),
    clinicId: location === null ? null : idOf(location, 'Location', base),
    specializationId: specialty === null ? null : codeOf(specialty, SYSTEMS.specialization),
    statuses: query.anyOf('status'),
    date: readDateConditions('date', query.allOf('date')),
  };
  const { doctorId, clinicId, specializationId } = wanted;
  const ids = [patientId, doctorId, clinicId, specializationId].filter((id) => id !== null);
  return other === patientId && ids.every(isId) ? wanted : null;
}

function fits(appointment: AppointmentData, wanted: Wanted): boolean {
  const { patient, doctor, clinic, status, scheduledAt } = appointment;
  return (
    (wanted.patientId ?? patient.id) === patient.id &&
    (wanted.doctorId ?? doctor.id) === doctor.id &&
    (wanted.clinicId ?? clinic.id) === clinic.id &&
    (wanted.specializationId ?? doctor.specialization.id) === doctor.specialization.id &&
    (wanted.statuses.length === 0 || wanted.statuses.includes(statusInFhir(status))) &&
    wanted.date.hold(Date.parse(scheduledAt))
  );
}

function pageOfAppointments(appointments: readonly AppointmentData[], query: Query): Found {
  const keyOf = ({ scheduledAt, id }: AppointmentData): string => `${scheduledAt} ${id}`;
  return pageOf(inOrder(appointments, keyOf), query, keyOf, appointmentOf);
}

async function oneOf({ ask }: Asked, id: string): Promise<AppointmentData[]> {
  if (!isId(id)) return [];
  try {
    const found = await ask<AppointmentData | null>('Appointment', { id });
    return found === null ? [] : [found];
  } catch (error) {
    // A search for what is not there, or not for who asks, finds nothing.
    if (error instanceof Refused && error.problem.status === 404) return [];
    throw error;
  }
}

async function listed(asked: Asked, wanted: Wanted): Promise<AppointmentData[]> {
  const { viewer } = asked;
  if (viewer === null) throw new Refused(UNAUTHENTICATED);
  if (!isStaff(viewer)) {
    if (wanted.patientId !== null && wanted.patientId !== viewer.userId) return [];
    return [...(await ownOf(asked, 'PAST')), ...(await ownOf(asked, 'UPCOMING'))];
  }
  const isOfPatientAlone = wanted.patientId !== null && wanted.doctorId === null && wanted.clinicId === null;
  if (isOfPatientAlone) return visitsOf(asked, wanted.patientId ?? '', wanted);
  return dayBook(asked, wanted);
}

async function ownOf({ ask }: Asked, period: 'PAST' | 'UPCOMING'): Promise<AppointmentData[]> {
  const found: AppointmentData[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page: Connection<AppointmentData> = await ask<Connection<AppointmentData>>('MyAppointments', {
      period,
      after,
    });
    const { edges, pageInfo } = page;
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
}

/** The appointments of some dates, as the console lists them. */
async function dayBook(
  { ask, now, viewer }: Asked,
  { doctorId, clinicId, date }: Wanted,
): Promise<AppointmentData[]> {
  const from = date.within.from === -Infinity ? now.getTime() : date.within.from;
  const to = date.within.to === Infinity ? from + DAYS * DAY : date.within.to;
  if (to <= from) return [];
  const ofDoctor = doctorId ?? viewer?.doctorId ?? null;
  if (ofDoctor === null && clinicId === null) {
    throw new BadParameter('practitioner', 'or location or patient is needed: whose, with whom or where');
  }
  const length = ofDoctor === null ? DATES_OF_CLINIC : DATES_OF_DOCTOR;
  // The dates of the clinic, whatever its zone.
  const first = Math.floor((from - DAY) / DAY);
  const last = Math.floor((to + DAY) / DAY);
  if (last - first >= length * MOST_QUESTIONS) {
    throw new BadParameter('date', `is at most ${length * MOST_QUESTIONS - 3} days here`);
  }
  const found: AppointmentData[] = [];
  for (let day = first; day <= last; day += length) {
    const range = { from: dateAt(day), to: dateAt(Math.min(last, day + length - 1)) };
    found.push(
      ...(await ask<readonly AppointmentData[]>('DayBook', { ...range, doctorId: ofDoctor, clinicId })),
    );
  }
  return found;
}

function dateAt(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

interface VisitsData {
  readonly visits: Connection<{
    readonly id: string;
    readonly scheduledAt: string;
    readonly status: string;
    readonly mayOpen: boolean;
  }>;
}

/** A patient's visits that the viewer may open: looking at the history is audited there. */
async function visitsOf({ ask }: Asked, patientId: string, { date }: Wanted): Promise<AppointmentData[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const record: VisitsData = await ask<VisitsData>('PatientVisits', { id: patientId, after });
    const { edges, pageInfo } = record.visits;
    const open = edges.filter(({ node }) => node.mayOpen && date.hold(Date.parse(node.scheduledAt)));
    ids.push(...open.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  if (ids.length > MOST_OPENED) {
    throw new BadParameter('date', `has to say more: there are over ${MOST_OPENED} visits`);
  }
  const found: AppointmentData[] = [];
  for (const id of ids) found.push(await ask<AppointmentData>('Appointment', { id }));
  return found;
}
