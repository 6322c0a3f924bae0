import { BadParameter } from '../operations/bad-parameter.js';
import { Refused } from './ask.js';
import { problem } from '../operations/problems.js';
import { readDateConditions } from './date-conditions.js';
import { conditionsOf, doctorsOf, searchDoctors, type DoctorsFilter } from './directory.js';
import {
  bounded,
  findOfferOfSchedule,
  findSlot,
  freeSlots,
  isFree,
  keyOf,
  MOST_DAYS,
  offersOf,
  type FreeSlot,
  type Offer,
} from './free-slots.js';
import { readScheduleId } from './ids.js';
import { inOrder, NOTHING, pageOf } from './page.js';
import { codeOf, idOf, type Query, type SearchParameter } from './query.js';
import type { Asked, ResourceType } from './resource-type.js';
import { referredTo } from './references.js';
import { horizonOf, scheduleOf, slotOf } from './schedule-resources.js';
import { SYSTEMS } from './systems.js';

/** Offers whose free times one search looks at. */
const MOST_OFFERS = 20;
/** How far a search looks that names no end. */
const DAYS = 28;

const ACTORS =
  'as `Practitioner/…`, `PractitionerRole/…`, `Location/…` or `HealthcareService/…`; named twice, both hold.';
const SPECIALTY: SearchParameter = {
  name: 'specialty',
  type: 'token',
  documentation: `The field of medicine: a code of ${SYSTEMS.specialization}.`,
};

/** When something can be had somewhere. */
export const SCHEDULE: ResourceType = {
  type: 'Schedule',
  documentation: 'One for each type of visit at each place: what its free times are found by.',
  parameters: [
    { name: '_id', type: 'token', documentation: 'One id.' },
    { name: 'active', type: 'token', documentation: '`false` finds nothing.' },
    { name: 'actor', type: 'reference', documentation: `Who, where or what, ${ACTORS}` },
    SPECIALTY,
    { name: 'service-type', type: 'token', documentation: `A code of ${SYSTEMS.visitType}.` },
  ],
  read: async (asked, id) => {
    const offer = await findOfferOfSchedule(asked, id);
    return offer === null ? null : scheduleOf(offer, asked.now, await horizonOf(asked));
  },
  search: async (asked, query) => {
    const id = query.one('_id');
    const key = id === null ? null : readScheduleId(id);
    if (id !== null && key === null) return NOTHING;
    const service = query.one('service-type');
    const actors = actorsOf(query.allOf('actor'), asked.place.base);
    const wanted = bothOf(actors, {
      ...(key ?? {}),
      ...(service === null ? {} : { visitTypeId: codeOf(service, SYSTEMS.visitType) }),
    });
    if (wanted === null) return NOTHING;
    const horizon = await horizonOf(asked);
    const filter = bothOf(conditionsOf(query, asked.place.base), wanted);
    return searchDoctors(asked, query, filter, (doctor) =>
      offersOf(doctor)
        .filter((offer) => fits(offer, wanted))
        .map((offer) => scheduleOf(offer, asked.now, horizon)),
    );
  },
};

/** Times that can be booked. */
export const SLOT: ResourceType = {
  type: 'Slot',
  documentation:
    `Free times; what is taken is not told. Those of at most ${MOST_OFFERS} schedules and ${MOST_DAYS} days at once, ` +
    `${DAYS} days where no end is named.`,
  parameters: [
    {
      name: 'schedule',
      type: 'reference',
      documentation: 'As `Schedule/…`; this or `schedule.actor` is needed.',
    },
    { name: 'schedule.actor', type: 'reference', documentation: `Of whom, where or what, ${ACTORS}` },
    { name: 'start', type: 'date', documentation: 'When it begins.' },
    { name: 'status', type: 'token', documentation: 'Only `free` finds anything.' },
  ],
  includes: ['Slot:schedule'],
  include: async (asked, slots, kinds) => (kinds.length === 0 ? [] : referredTo(asked, slots, ['Schedule'])),
  read: async (asked, id) => {
    const slot = await findSlot(asked, id);
    return slot !== null && (await isFree(asked, slot)) ? slotOf(slot, asked.place) : null;
  },
  search: async (asked, query) => {
    const statuses = query.anyOf('status');
    const start = readDateConditions('start', query.allOf('start'));
    const offers = await offersAskedFor(asked, query);
    if (statuses.length > 0 && !statuses.includes('free')) return NOTHING;
    const stretch = bounded(start.within, asked.now, DAYS);
    const slots: FreeSlot[] = [];
    for (const offer of offers) {
      const free = await freeSlots(asked, offer, stretch);
      slots.push(...free.filter(({ startsAt }) => start.hold(Date.parse(startsAt))));
    }
    return pageOf(inOrder(slots, slotKey), query, slotKey, (slot) => slotOf(slot, asked.place));
  },
};

/** By time, and one place in the order for each. */
export function slotKey({ startsAt, id }: FreeSlot): string {
  return `${startsAt} ${id}`;
}

/** @throws BadParameter where none are named, Refused where they are too many. */
async function offersAskedFor(asked: Asked, query: Query): Promise<Offer[]> {
  const schedules = query.anyOf('schedule');
  const actors = query.allOf('schedule.actor');
  if (schedules.length === 0 && actors.length === 0) {
    throw new BadParameter('schedule', 'or schedule.actor is needed: of whom, where or what');
  }
  const wanted = actorsOf(actors, asked.place.base);
  if (wanted === null) return [];
  if (schedules.length > MOST_OFFERS) throw tooMany();
  const named: Offer[] = [];
  for (const schedule of new Set(schedules)) {
    const offer = await findOfferOfSchedule(asked, idOf(schedule, 'Schedule', asked.place.base));
    if (offer !== null && fits(offer, wanted)) named.push(offer);
  }
  if (schedules.length > 0) return named;
  const offers = (await doctorsOf(asked, wanted)).flatMap(offersOf).filter((offer) => fits(offer, wanted));
  if (offers.length > MOST_OFFERS) throw tooMany();
  return offers;
}

function tooMany(): Refused {
  return new Refused(
    problem(
      400,
      'TOO_COSTLY',
      `These are more than ${MOST_OFFERS} schedules. Name fewer, or more of whom, where and what.`,
    ),
  );
}

/** What references to actors ask of the directory; null where nobody fulfils it. */
export function actorsOf(references: readonly string[], base: string): DoctorsFilter | null {
  return references.reduce<DoctorsFilter | null>(
    (filter, reference) => (filter === null ? null : bothOf(filter, actorOf(reference, base))),
    {},
  );
}

function actorOf(reference: string, base: string): DoctorsFilter {
  const local = reference.startsWith(`${base}/`) ? reference.slice(base.length + 1) : reference;
  const [type, id = '', ...rest] = local.split('/');
  if (rest.length === 0) {
    switch (type) {
      case 'Practitioner':
      case 'PractitionerRole':
        return { ids: [id] };
      case 'Location':
        return { clinicId: id };
      case 'HealthcareService':
        return { visitTypeId: id };
      default:
        break;
    }
  }
  throw new BadParameter('actor', ACTORS);
}

/** What fulfils both; null where nothing can. */
function bothOf(one: DoctorsFilter | null, other: DoctorsFilter): DoctorsFilter | null {
  if (one === null) return null;
  for (const name of ['name', 'specializationId', 'clinicId', 'visitTypeId'] as const) {
    if (one[name] !== undefined && other[name] !== undefined && one[name] !== other[name]) return null;
  }
  const ids =
    one.ids === undefined
      ? other.ids
      : other.ids === undefined
        ? one.ids
        : one.ids.filter((id) => other.ids?.includes(id));
  return { ...one, ...other, ...(ids === undefined ? {} : { ids }) };
}

function fits(offer: Offer, { ids, clinicId, visitTypeId }: DoctorsFilter): boolean {
  const key = keyOf(offer);
  return (
    (ids === undefined || ids.includes(offer.doctor.id)) &&
    (clinicId === undefined || clinicId === key.clinicId) &&
    (visitTypeId === undefined || visitTypeId === key.visitTypeId)
  );
}
