import type { AccountLinkService } from '../accounts/account-link.service.js';
import type { OneTimeLink } from '../accounts/account-link.type.js';
import { tellAccessChanged } from '../accounts/tell-owner.js';
import { checkPerson } from '../accounts/person.rules.js';
import type { AuditService } from '../audit/audit.service.js';
import type { Database } from '../database/database.js';
import { refusalOf } from '../database/refusals.js';
import type { Events } from '../events/events.js';
import { badInput, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { INSERT_DESK_PATIENT, INSERT_DESK_USER, MERGE } from './patient-desk.queries.js';
import { MergeRefused, type DeskPatientInput } from './patient-desk.type.js';
import type { PatientDetail } from './patient-correction.type.js';
import type { PatientRecordService } from './patient-record.service.js';

/** Making and merging patients' records at the desk. */
export class PatientDeskService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly links: AccountLinkService,
    private readonly records: PatientRecordService,
  ) {}

  /**
   * Makes a patient without an email address, and the link by which the person takes the account over.
   * @param country of numbers without their country
   * @throws RequestError BAD_USER_INPUT
   */
  async create(
    viewer: Viewer,
    input: DeskPatientInput,
    country: string,
    now: Date,
  ): Promise<{ patientId: string; link: OneTimeLink }> {
    const person = checkPerson(input, country, now);
    return this.database.transaction(async (tx) => {
      const [user] = await tx.query<{ id: string }>(INSERT_DESK_USER, [
        person.fullName,
        person.contactNumber,
        input.language ?? 'en',
        now,
      ]);
      if (user === undefined) throw new Error('an insert returns its row');
      await tx.query(INSERT_DESK_PATIENT, [
        user.id,
        person.dateOfBirth,
        input.gender ?? null,
        person.contactNumber,
        person.relativeContact,
      ]);
      await this.audit.record({ actor: viewer, action: 'patient.created', patientId: user.id }, tx);
      const link = await this.links.issue(tx, viewer, { id: user.id, role: 'patient' }, 'claim', now);
      return { patientId: user.id, link };
    });
  }

  /**
   * A new link for a patient who has not taken the account over yet; the former one ends.
   * @throws RequestError NOT_FOUND, also for a patient who has an account.
   */
  async renewLink(viewer: Viewer, patientId: string, now: Date): Promise<OneTimeLink> {
    const record = await this.records.get(viewer, patientId);
    if (!record.mayBeClaimed) throw notFound('patient without an account');
    return this.database.transaction((tx) =>
      this.links.issue(tx, viewer, { id: record.patientId, role: 'patient' }, 'claim', now),
    );
  }

  /**
   * Moves everything of one patient to another record, and closes the first.
   * @param take what the record that stays takes from the other one; else only what it has not
   * @throws Rejection MergeRefused
   * @throws RequestError NOT_FOUND, BAD_USER_INPUT
   */
  async merge(
    viewer: Viewer,
    keep: string,
    remove: string,
    take: readonly PatientDetail[],
    now: Date,
  ): Promise<string> {
    try {
      await this.database.transaction(async (tx) => {
        await tx.query(MERGE, [keep, remove, viewer.userId, now, [...new Set(take)]]);
        await tellAccessChanged(tx, keep, 'merge', now);
      });
      this.events.ping();
      return keep;
    } catch (error) {
      switch (refusalOf('merge_patients', error)) {
        case 'patient_not_found':
          throw notFound('patient');
        case 'merge_same':
          throw badInput([{ field: 'remove', rule: 'another' }]);
        case 'merge_account':
          throw reject(MergeRefused, {
            code: 'KEEP_THE_ACCOUNT',
            message: 'Only the record that is to be removed can be signed in to. Keep that one.',
          });
        case 'merge_two_accounts':
          throw reject(MergeRefused, {
            code: 'TWO_ACCOUNTS',
            message: 'Both records can be signed in to. Such a record is never merged into another.',
          });
        case 'appointments_patient_visit':
          throw reject(MergeRefused, {
            code: 'OVERLAPPING_VISITS',
            message: 'Both records have a visit at the same time.',
          });
        case null:
          throw error;
      }
    }
  }
}
