import { Readable } from 'node:stream';
import type { Resource } from '@medplum/fhirtypes';
import { isId } from '../api/page.js';
import { Refused } from './ask.js';
import type { ClinicData, Connection, DoctorData } from './data.js';
import { locationOf } from './directory-resources.js';
import { DAY, freeSlots, offersOf, type Offer } from './free-slots.js';
import { problem } from '../operations/problems.js';
import type { Asked } from './resource-type.js';
import { horizonOf, scheduleOf, slotOf } from './schedule-resources.js';

/**
 * What anybody may publish further: SMART Scheduling Links, https://github.com/smart-on-fhir/smart-scheduling-links. A
 * file for the places, one for the schedules, and for each place one of its free times.
 */
export const BULK_PATH = '/$bulk-publish';

export const NDJSON_TYPE = 'application/fhir+ndjson';

/** Days of free times that are published. */
const DAYS = 28;
/** Files that are written at once: each asks for the free times of a whole clinic. */
const MOST_FILES = 4;

export interface Manifest {
  readonly transactionTime: string;
  readonly request: string;
  readonly requiresAccessToken: false;
  readonly outputFormat: string;
  readonly output: readonly { readonly type: string; readonly url: string }[];
  readonly error: readonly [];
}

export async function manifestOf({ ask, place, now }: Asked): Promise<Manifest> {
  const request = `${place.base}${BULK_PATH}`;
  const clinics = await ask<readonly ClinicData[]>('Clinics');
  return {
    transactionTime: now.toISOString(),
    request,
    requiresAccessToken: false,
    outputFormat: NDJSON_TYPE,
    output: [
      { type: 'Location', url: `${request}/Location.ndjson` },
      { type: 'Schedule', url: `${request}/Schedule.ndjson` },
      ...clinics.map(({ id }) => ({ type: 'Slot', url: `${request}/Slot-${id}.ndjson` })),
    ],
    error: [],
  };
}

/** Writes the files, no more than some at once. */
export class BulkFiles {
  private underWay = 0;

  /**
   * One of the files, a resource a line.
   * @param name that the manifest gives it
   * @throws Refused for a file that there is not, or while too many are being written
   */
  async open(asked: Asked, name: string): Promise<Readable> {
    const write = await writerOf(asked, name);
    if (write === null) throw new Refused(problem(404, 'NOT_FOUND', 'The manifest names no such file.'));
    if (this.underWay >= MOST_FILES) {
      const busy = 'Too many files are being written. Try again in a few seconds.';
      throw new Refused(problem(429, 'RATE_LIMITED', busy, { retryAfterSeconds: 5 }));
    }
    this.underWay += 1;
    const file = Readable.from(linesOf(write()), { objectMode: false });
    file.once('close', () => {
      this.underWay -= 1;
    });
    return file;
  }
}

type Resources = AsyncGenerator<readonly Resource[]>;

/** What writes a file, once all is there that it begins with; null where there is no such file. */
async function writerOf(asked: Asked, name: string): Promise<(() => Resources) | null> {
  const clinicId = /^Slot-(.{36})\.ndjson$/.exec(name)?.[1];
  if (clinicId === undefined && name !== 'Location.ndjson' && name !== 'Schedule.ndjson') return null;
  const clinics = await asked.ask<readonly ClinicData[]>('Clinics');
  if (name === 'Location.ndjson') {
    return async function* () {
      yield clinics.map(locationOf);
    };
  }
  if (name === 'Schedule.ndjson') {
    const horizon = await horizonOf(asked);
    return async function* () {
      for await (const offers of offersOfAll(asked, null)) {
        yield offers.map((offer) => scheduleOf(offer, asked.now, horizon));
      }
    };
  }
  if (clinicId === undefined || !isId(clinicId) || !clinics.some(({ id }) => id === clinicId)) return null;
  const from = asked.now.getTime();
  return async function* () {
    for await (const offers of offersOfAll(asked, clinicId)) {
      for (const offer of offers) {
        const slots = await freeSlots(asked, offer, { from, to: from + DAYS * DAY });
        yield slots.map((slot) => slotOf(slot, asked.place));
      }
    }
  };
}

/** Everything that is offered, at one clinic or at all of them. */
async function* offersOfAll({ ask }: Asked, clinicId: string | null): AsyncGenerator<readonly Offer[]> {
  let after: string | null = null;
  for (;;) {
    const page: Connection<DoctorData> = await ask<Connection<DoctorData>>('Doctors', { clinicId, after });
    const offers = page.edges.flatMap(({ node }) => offersOf(node));
    yield offers.filter(({ clinic }) => clinicId === null || clinic.id === clinicId);
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

async function* linesOf(resources: Resources): AsyncGenerator<string> {
  for await (const some of resources) {
    if (some.length > 0) yield some.map((resource) => `${JSON.stringify(resource)}\n`).join('');
  }
}
