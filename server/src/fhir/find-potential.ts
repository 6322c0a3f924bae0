import type { OperationOutcomeIssue } from '@medplum/fhirtypes';
import { isId } from '../api/page.js';
import { BadParameter } from '../operations/bad-parameter.js';
import { proposalOf } from './appointment-resources.js';
import type { Connection, DoctorData } from './data.js';
import { readDateConditions, type Stretch } from './date-conditions.js';
import { doctorsOf } from './directory.js';
import { bounded, DAY, freeSlots, offersOf, type FreeSlot, type Offer } from './free-slots.js';
import { noteOf } from './outcome.js';
import { inOrder, pageOf, type Found } from './page.js';
import { codeOf, idOf, type Query, type SearchParameter } from './query.js';
import type { Asked } from './resource-type.js';
import { slotKey } from './schedules.js';
import { SYSTEMS } from './systems.js';

/** Offers whose free times are looked at. */
const MOST_OFFERS = 20;
/** How far it is looked where nobody says with whom. */
const DAYS_OF_ANYBODY = 14;

/** Of IHE's operation, what does not narrow a search here. */
const NOT_SUPPORTED = [
  'organization',
  'location-string',
  'patient-reference',
  'patient-resource',
  'reason',
  'referral-identifier',
  'timing',
  'insurance-reference',
];

/** https://profiles.ihe.net/ITI/Scheduling/OperationDefinition/appointment-find */
export const FIND_PARAMETERS: readonly SearchParameter[] = [
  { name: 'start', type: 'date', documentation: 'From when on.' },
  { name: 'end', type: 'date', documentation: 'Until when.' },
  { name: 'practitioner', type: 'reference', documentation: 'With one of these, as `Practitioner/…`.' },
  { name: 'location-reference', type: 'reference', documentation: 'At one of these, as `Location/…`.' },
  {
    name: 'specialty',
    type: 'token',
    documentation: `Of one of these fields: codes of ${SYSTEMS.specialization}.`,
  },
  { name: 'visit-type', type: 'token', documentation: `One of these: codes of ${SYSTEMS.visitType}.` },
  ...NOT_SUPPORTED.map((name) => ({
    name,
    type: 'string' as const,
    documentation: 'Not looked at; the answer says so.',
  })),
];

export interface Potential extends Found {
  readonly notes: readonly OperationOutcomeIssue[];
}

interface Wanted {
  readonly practitioners: readonly string[];
  readonly locations: readonly string[];
  readonly specialties: readonly string[];
  readonly visitTypes: readonly string[];
}

/** Free times as proposed appointments, the earliest first. */
export async function findPotential(asked: Asked, query: Query): Promise<Potential> {
  const { base } = asked.place;
  const wanted = {
    practitioners: query.allOf('practitioner').map((text) => idOf(text, 'Practitioner', base)),
    locations: query.allOf('location-reference').map((text) => idOf(text, 'Location', base)),
    specialties: query.allOf('specialty').map((text) => codeOf(text, SYSTEMS.specialization)),
    visitTypes: query.allOf('visit-type').map((text) => codeOf(text, SYSTEMS.visitType)),
  };
  const period = readPeriod(query);
  const isOfAnybody = wanted.practitioners.length === 0 && wanted.visitTypes.length === 0;
  if (isOfAnybody) await asked.countCostly();
  const within = bounded(period, asked.now, DAYS_OF_ANYBODY);
  const to = isOfAnybody ? Math.min(within.to, within.from + DAYS_OF_ANYBODY * DAY) : within.to;
  const stretch = { from: within.from, to };
  const offers = stretch.to > stretch.from ? await offersFor(asked, wanted, stretch) : [];
  const slots: FreeSlot[] = [];
  for (const offer of offers.slice(0, MOST_OFFERS)) slots.push(...(await freeSlots(asked, offer, stretch)));
  const notes = query
    .given(NOT_SUPPORTED)
    .map((name) => noteOf('not-supported', `${name} narrows nothing here.`));
  if (offers.length > MOST_OFFERS)
    notes.push(
      noteOf('incomplete', `The first ${MOST_OFFERS} of what is offered. Say more of whom, where and what.`),
    );
  if (to < period.to) notes.push(noteOf('incomplete', `Until ${new Date(to).toISOString()}.`));
  return { ...pageOf(inOrder(slots, slotKey), query, slotKey, proposalOf), notes };
}

function readPeriod(query: Query): Stretch {
  const [start, end] = [query.one('start'), query.one('end')];
  if (start === null || end === null) throw new BadParameter('start', 'and end are needed');
  const { from } = readDateConditions('start', [`ge${start}`]).within;
  // A date is looked at to its end, an instant is where it ends.
  const { to } = readDateConditions('end', [`${end.includes('T') ? 'lt' : 'le'}${end}`]).within;
  if (to <= from) throw new BadParameter('end', 'is after start');
  return { from, to };
}

async function offersFor(asked: Asked, wanted: Wanted, stretch: Stretch): Promise<Offer[]> {
  const { practitioners, locations, specialties, visitTypes } = wanted;
  const isOneOf = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);
  const doctors = await doctorsFor(asked, wanted, stretch);
  return doctors
    .filter(({ specialization }) => isOneOf(specialties, specialization.id))
    .flatMap((doctor) => {
      const offers = offersOf(doctor).filter(({ clinic }) => isOneOf(locations, clinic.id));
      if (visitTypes.length > 0) return offers.filter(({ visitType }) => visitTypes.includes(visitType.id));
      // Of somebody who is only one of many, what is offered first: as a search for doctors tells it.
      const [first] = doctor.visitTypes;
      return practitioners.length > 0 ? offers : offers.filter(({ visitType }) => visitType.id === first?.id);
    });
}

async function doctorsFor(
  asked: Asked,
  { practitioners, specialties, visitTypes }: Wanted,
  { from, to }: Stretch,
): Promise<DoctorData[]> {
  if (practitioners.length > 0) return [...(await doctorsOf(asked, { ids: practitioners }))];
  const doctors = new Map<string, DoctorData>();
  const add = (found: readonly DoctorData[]): void =>
    found.forEach((doctor) => doctors.set(doctor.id, doctor));
  if (visitTypes.length > 0) {
    for (const visitTypeId of visitTypes.slice(0, MOST_OFFERS)) add(await doctorsOf(asked, { visitTypeId }));
    return [...doctors.values()];
  }
  for (const specializationId of specialties.length > 0 ? specialties.slice(0, MOST_OFFERS) : [null]) {
    if (specializationId !== null && !isId(specializationId)) continue;
    const { edges } = await asked.ask<Pick<Connection<{ doctor: DoctorData }>, 'edges'>>('SoonestDoctors', {
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      specializationId,
    });
    add(edges.map(({ node }) => node.doctor));
  }
  return [...doctors.values()];
}
