import { cleanName, isPlausibleBirth } from '../accounts/account.rules.js';
import { reachFault } from '../accounts/person.rules.js';
import { badInput, notFound, type FieldFault } from '../api/errors.js';
import { isId } from '../api/page.js';
import { readPhoneNumber } from '../api/phone-number.rules.js';
import type { Viewer } from '../api/viewer.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import {
  CORRECT_PATIENT,
  CORRECT_USER,
  CORRECTIONS,
  KEEP_FORMER,
  LOCK_DETAILS,
  type CorrectionRow,
  type DetailsRow,
} from './patient-correction.queries.js';
import {
  PatientDetail,
  type CorrectPatientInput,
  type PatientCorrection,
} from './patient-correction.type.js';

/** More than a record is ever corrected. */
const MOST_CORRECTIONS = 50;

const DETAILS = Object.values(PatientDetail);

/** Correcting what a patient's record says of the person. Who may is decided at the door. */
export class PatientCorrectionService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
  ) {}

  /**
   * Corrects the details that are given; what they were is kept, and who changed them is noted. Without a difference
   * nothing happens. Whoever was not reached before may be corrected in everything else.
   * @param country of numbers without their country
   * @returns the id of the record
   * @throws RequestError BAD_USER_INPUT, NOT_FOUND
   */
  async correct(viewer: Viewer, input: CorrectPatientInput, country: string, now: Date): Promise<string> {
    if (!isId(input.patientId)) throw notFound('patient');
    return this.database.transaction(async (tx) => {
      const [before] = await tx.query<DetailsRow>(LOCK_DETAILS, [input.patientId]);
      if (before === undefined) throw notFound('patient');
      const after = correctDetails(before, input, country, now);
      const changed = DETAILS.filter((detail) => after[detail] !== before[detail]);
      if (changed.length === 0) return before.id;
      const former = DETAILS.map((detail) => before[detail]);
      await tx.query(KEEP_FORMER, [before.id, viewer.userId, now, changed, ...former]);
      await tx.query(CORRECT_USER, [before.id, after.full_name, after.contact_number]);
      await tx.query(CORRECT_PATIENT, [
        before.id,
        after.date_of_birth,
        after.gender,
        after.contact_number,
        after.relative_contact,
      ]);
      const details = { fields: changed.join(',') };
      await this.audit.record(
        { actor: viewer, action: 'patient.corrected', patientId: before.id, details },
        tx,
      );
      return before.id;
    });
  }

  /** The corrections of a record that the viewer has opened, latest first, at most fifty. */
  async list(patientId: string): Promise<PatientCorrection[]> {
    const rows = await this.database.query<CorrectionRow>(CORRECTIONS, [patientId, MOST_CORRECTIONS]);
    return rows.map(({ id, changedAt, changedByName, fields, former }) => ({
      id,
      changedAt,
      changedByName,
      former: fields.map((detail) => ({ detail, value: former[detail] })),
    }));
  }
}

/** @throws RequestError BAD_USER_INPUT */
function correctDetails(
  before: DetailsRow,
  input: CorrectPatientInput,
  country: string,
  now: Date,
): DetailsRow {
  const faults: FieldFault[] = [];
  const fullName = input.fullName == null ? before.full_name : cleanName(input.fullName);
  if (input.fullName != null && fullName === null) faults.push({ field: 'fullName', rule: 'name' });
  if (input.dateOfBirth != null && !isPlausibleBirth(input.dateOfBirth, now)) {
    faults.push({ field: 'dateOfBirth', rule: 'birth' });
  }
  const number = (field: 'contactNumber' | 'relativeContact', former: string | null): string | null => {
    const text = input[field];
    if (text === undefined) return former;
    if (text === null) return null;
    const read = readPhoneNumber(text, country);
    if (read === null) faults.push({ field, rule: 'number' });
    return read;
  };
  const after: DetailsRow = {
    id: before.id,
    full_name: fullName,
    date_of_birth: input.dateOfBirth ?? before.date_of_birth,
    gender: input.gender === undefined ? before.gender : input.gender,
    contact_number: number('contactNumber', before.contact_number),
    relative_contact: number('relativeContact', before.relative_contact),
  };
  const unreached = faults.length === 0 ? reachFault(reachOf(after), now) : null;
  const isNumberGiven = input.contactNumber !== undefined || input.relativeContact !== undefined;
  if (unreached !== null && (isNumberGiven || reachFault(reachOf(before), now) === null))
    faults.push(unreached);
  if (faults.length > 0) throw badInput(faults);
  return after;
}

function reachOf(row: DetailsRow): Parameters<typeof reachFault>[0] {
  return {
    dateOfBirth: row.date_of_birth,
    contactNumber: row.contact_number,
    relativeContact: row.relative_contact,
  };
}
