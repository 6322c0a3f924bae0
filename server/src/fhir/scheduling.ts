import { randomUUID } from 'node:crypto';
import type { Appointment, Bundle, OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import { BadParameter } from '../operations/bad-parameter.js';
import { problem, type Problem } from '../operations/problems.js';
import { appointmentOf, holdOf } from './appointment-resources.js';
import { Refused } from './ask.js';
import { searchset } from './bundle.js';
import type { AppointmentData } from './data.js';
import { FIND_PARAMETERS, findPotential } from './find-potential.js';
import { findSlot, type FreeSlot } from './free-slots.js';
import { slotId } from './ids.js';
import { outcomeOf } from './outcome.js';
import { codeOf, idOf, Query, type SearchParameter } from './query.js';
import type { Asked } from './resource-type.js';
import { SYSTEMS } from './systems.js';

/** What an operation was asked. */
export interface OperationInput {
  readonly search: URLSearchParams;
  /** The header Idempotency-Key; null without one. */
  readonly key: string | null;
}

/** An operation on appointments, as IHE Scheduling has them. */
export interface SchedulingOperation {
  readonly code: 'find' | 'hold' | 'book';
  readonly definition: string;
  readonly documentation: string;
  /** Whether it only reads: such a one is asked by GET, too. */
  readonly isSafe: boolean;
  run(asked: Asked, input: OperationInput): Promise<Bundle>;
  /** A refusal in the form that IHE wants it in. */
  refusal(refused: Problem): OperationOutcome | Bundle;
}

const DEFINITIONS = 'https://profiles.ihe.net/ITI/Scheduling/OperationDefinition';
const REFERENCE: SearchParameter = {
  name: 'appointment-reference',
  type: 'reference',
  documentation: 'A proposed appointment of $find, as `Appointment/…`.',
};

/** ITI-115: which appointments there could be. */
const FIND: SchedulingOperation = {
  code: 'find',
  definition: `${DEFINITIONS}/appointment-find`,
  documentation: 'Free times as proposed appointments. Open to everybody.',
  isSafe: true,
  run: async (asked, { search }) => {
    const query = new Query(search, FIND_PARAMETERS);
    const { notes, ...found } = await findPotential(asked, query);
    const outcome =
      notes.length === 0 ? null : { resourceType: 'OperationOutcome' as const, issue: [...notes] };
    return searchset(asked.place, 'Appointment/$find', search, query, found, { notes: outcome });
  },
  refusal: outcomeOf,
};

/** ITI-116: keep a time for a few minutes. */
const HOLD: SchedulingOperation = {
  code: 'hold',
  definition: `${DEFINITIONS}/appointment-hold`,
  documentation: 'Holds a time for the patient who asks, until the instant in the extension of the answer.',
  isSafe: false,
  run: async (asked, { search }) => {
    const slot = await slotAskedFor(asked, new Query(search, [REFERENCE]));
    const { expiresAt } = await asked.ask<{ expiresAt: string }>('Hold', variablesOf(slot));
    return bundleOf(asked, holdOf(slot, expiresAt));
  },
  refusal: (refused) => {
    const outcome = refusalOf(refused);
    if (refused.code !== 'SLOT_TAKEN') return outcome;
    // ITI-116 asks for these words where a time is not there to be held.
    const [first, ...rest] = outcome.issue;
    return {
      ...outcome,
      issue: [{ ...(first as OperationOutcomeIssue), severity: 'fatal', code: 'not-found' }, ...rest],
    };
  },
};

const BOOK_PARAMETERS: readonly SearchParameter[] = [
  REFERENCE,
  { name: 'patient-reference', type: 'reference', documentation: 'For staff: for whom, as `Patient/…`.' },
  { name: 'reason', type: 'string', documentation: 'Why the patient comes.' },
];

/** ITI-117: book it. */
const BOOK: SchedulingOperation = {
  code: 'book',
  definition: `${DEFINITIONS}/appointment-book`,
  documentation:
    'Books a time, held or not. `patient-reference` says for whom where staff ask, `reason` why; with the header ' +
    'Idempotency-Key the same request again gives the same appointment. Moving and cancelling are done by REST or GraphQL.',
  isSafe: false,
  run: async (asked, { search, key }) => {
    const query = new Query(search, BOOK_PARAMETERS);
    const slot = await slotAskedFor(asked, query);
    const booked = await asked.ask<AppointmentData>('Book', {
      ...variablesOf(slot),
      idempotencyKey: key ?? randomUUID(),
      reason: query.text('reason'),
      patientId: patientAskedFor(query, asked.place.base),
    });
    return bundleOf(asked, appointmentOf(booked));
  },
  refusal: (refused) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [{ resource: refusalOf(refused), search: { mode: 'outcome' } }],
  }),
};

export const SCHEDULING: readonly SchedulingOperation[] = [FIND, HOLD, BOOK];

/** @throws Refused where nothing of the kind is offered */
async function slotAskedFor(asked: Asked, query: Query): Promise<FreeSlot> {
  const reference = query.one(REFERENCE.name);
  if (reference === null)
    throw new BadParameter(REFERENCE.name, 'is needed: which of the proposed appointments');
  const slot = await findSlot(asked, idOf(reference, 'Appointment', asked.place.base));
  if (slot === null) throw new Refused(problem(404, 'NOT_FOUND', 'There is no such proposed appointment.'));
  return slot;
}

function patientAskedFor(query: Query, base: string): string | null {
  const patient = query.one('patient-reference');
  if (patient === null) return null;
  return patient.includes('|') ? codeOf(patient, SYSTEMS.patient) : idOf(patient, 'Patient', base);
}

function variablesOf({ doctor, clinic, visitType, startsAt }: FreeSlot): Record<string, unknown> {
  return { doctorId: doctor.id, clinicId: clinic.id, visitTypeId: visitType.id, startsAt };
}

function bundleOf({ place }: Asked, appointment: Appointment): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: 1,
    entry: [
      {
        fullUrl: `${place.base}/Appointment/${appointment.id ?? ''}`,
        resource: appointment,
        search: { mode: 'match' },
      },
    ],
  };
}

interface FreeTimeData {
  readonly startsAt: string;
  readonly clinic: { readonly id: string };
  readonly visitType: { readonly id: string };
}

/** A refusal, and which times are free instead. */
function refusalOf(refused: Problem): OperationOutcome {
  const outcome = outcomeOf(refused);
  const times = (refused['nextFreeTimes'] ?? []) as readonly FreeTimeData[];
  const instead = times.map(({ startsAt, clinic, visitType }): OperationOutcomeIssue => {
    const seconds = Date.parse(startsAt) / 1000;
    const id = slotId({ visitTypeId: visitType.id, clinicId: clinic.id, seconds });
    return {
      severity: 'information',
      code: 'informational',
      details: { text: `Free instead: ${startsAt}` },
      diagnostics: `Appointment/${id}`,
    };
  });
  return { ...outcome, issue: [...outcome.issue, ...instead] };
}
