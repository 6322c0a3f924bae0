import { cleanName } from '../accounts/account.rules.js';
import type { PeopleService } from '../accounts/people.service.js';
import type { AuditEntry, AuditService } from '../audit/audit.service.js';
import type { OpenRangesService } from '../calendar/open-ranges.service.js';
import { refusedBy, type Database, type Queryable } from '../database/database.js';
import type { Events } from '../events/events.js';
import { badInput, notFound } from '../api/errors.js';
import { reject } from '../api/named-error.js';
import { isManager, type Viewer } from '../api/viewer.js';
import type { SettingsService } from '../settings/settings.service.js';
import type { CreateDoctorInput, UpdateDoctorInput, VisitTypeInput } from './doctor-admin.input.js';
import {
  ADD_CLINICS,
  ANNOUNCE_DOCTOR,
  CLEAR_CLINICS,
  INSERT_DOCTOR,
  INSERT_VISIT_TYPE,
  RENAME,
  SET_AVAILABILITY,
  UPDATE_DOCTOR,
  UPDATE_VISIT_TYPE,
} from './doctor-admin.queries.js';
import { LicenseTaken, type InvitedDoctor, type ManagedDoctor } from './doctor-admin.type.js';
import type { DoctorRecordsService } from './doctor-records.service.js';
import type { AvailabilityStatus, Doctor } from './doctor.entity.js';
import { mayChangeDoctor } from './doctor.policy.js';

/** What only managers change. */
const MANAGERS_FIELDS = [
  'fullName',
  'specializationId',
  'licenseNumber',
  'consultationFee',
  'clinicIds',
  'isActive',
] as const;

/** Keeping doctors' records. */
export class DoctorAdminService {
  constructor(
    private readonly database: Database,
    private readonly events: Pick<Events, 'ping'>,
    private readonly audit: AuditService,
    private readonly records: DoctorRecordsService,
    private readonly people: PeopleService,
    private readonly openRanges: OpenRangesService,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Makes a doctor's record and account, and the link by which the doctor joins.
   * @throws Rejection EmailTaken, LicenseTaken
   * @throws RequestError BAD_USER_INPUT
   */
  async create(viewer: Viewer, input: CreateDoctorInput, now: Date): Promise<InvitedDoctor> {
    const { defaultVisitMinutes } = await this.settings.current();
    const types = input.visitTypes.length > 0 ? input.visitTypes : [firstVisit(input, defaultVisitMinutes)];
    const { doctorId, link } = await this.people.inviting(viewer, 'doctor', () =>
      this.guarded(() =>
        this.database.transaction(async (tx) => {
          const person = { ...input, role: 'doctor', isFrontDesk: false } as const;
          const invited = await this.people.inviteWithin(tx, viewer, person, now);
          const [row] = await tx.query<{ id: string }>(INSERT_DOCTOR, [
            invited.id,
            input.specializationId,
            input.degree,
            input.licenseNumber,
            input.yearsOfExperience,
            input.consultationFee,
            input.profileDescription,
            input.languages,
            input.maxPatientsPerDay,
            input.requiresApproval,
            now,
          ]);
          if (row === undefined) throw new Error('an insert returns its row');
          await tx.query(ADD_CLINICS, [row.id, input.clinicIds]);
          for (const type of types) await tx.query(INSERT_VISIT_TYPE, valuesOf(row.id, type));
          await this.record(tx, viewer, 'doctor.created', row.id);
          return { doctorId: row.id, link: invited.link };
        }),
      ),
    );
    return { doctor: await this.records.read(doctorId), link };
  }

  /**
   * Changes what is given. Free times follow at once; booked visits stay.
   * @throws Rejection LicenseTaken
   * @throws RequestError NOT_FOUND, BAD_USER_INPUT
   */
  async update(viewer: Viewer, input: UpdateDoctorInput, now: Date): Promise<ManagedDoctor> {
    const doctorId = this.changeable(viewer, input.doctorId ?? null);
    const refused = isManager(viewer) ? [] : MANAGERS_FIELDS.filter((field) => input[field] != null);
    if (refused.length > 0)
      throw badInput(refused.map((field) => ({ field, rule: 'managers_only' as const })));
    const fullName = input.fullName == null ? null : cleanName(input.fullName);
    if (input.fullName != null && fullName === null) throw badInput([{ field: 'fullName', rule: 'name' }]);
    await this.guarded(() =>
      this.database.transaction(async (tx) => {
        const [row] = await tx.query<{ user_id: string }>(UPDATE_DOCTOR, [
          doctorId,
          input.degree ?? null,
          input.yearsOfExperience ?? null,
          input.profileDescription ?? null,
          input.languages ?? null,
          input.maxPatientsPerDay ?? null,
          input.requiresApproval ?? null,
          input.specializationId ?? null,
          input.licenseNumber ?? null,
          input.consultationFee ?? null,
          input.isActive ?? null,
        ]);
        if (row === undefined) throw notFound('doctor');
        if (fullName !== null) await tx.query(RENAME, [row.user_id, fullName]);
        if (input.clinicIds != null) {
          await tx.query(CLEAR_CLINICS, [doctorId, input.clinicIds]);
          await tx.query(ADD_CLINICS, [doctorId, input.clinicIds]);
          await this.openRanges.expandWithin(tx, [doctorId], now);
        }
        await tx.query(ANNOUNCE_DOCTOR, [doctorId, now]);
        const fields = Object.entries(input).flatMap(([name, value]) =>
          value == null || name === 'doctorId' ? [] : [name],
        );
        await this.record(tx, viewer, 'doctor.updated', doctorId, { fields: fields.join(',') });
      }),
    );
    this.events.ping();
    return this.records.read(doctorId);
  }

  /**
   * Makes or changes one of a doctor's types of visit. What is booked stays as booked.
   * @throws RequestError NOT_FOUND
   */
  async saveVisitType(
    viewer: Viewer,
    id: string | null,
    input: VisitTypeInput,
    now: Date,
  ): Promise<ManagedDoctor> {
    const doctorId = this.changeable(viewer, id);
    await this.records.read(doctorId);
    await this.database.transaction(async (tx) => {
      if (input.id == null) {
        await tx.query(INSERT_VISIT_TYPE, valuesOf(doctorId, input));
      } else {
        const changed = await tx.query(UPDATE_VISIT_TYPE, [...valuesOf(doctorId, input), input.id]);
        if (changed.length === 0) throw notFound('visit type');
      }
      await tx.query(ANNOUNCE_DOCTOR, [doctorId, now]);
      await this.record(tx, viewer, 'doctor.visit_type_saved', doctorId, { isActive: input.isActive });
    });
    this.events.ping();
    return this.records.read(doctorId);
  }

  /**
   * Sets whether a doctor can be booked. Search and free times follow at once; booked appointments stay.
   * @throws RequestError NOT_FOUND
   */
  async setAvailability(
    viewer: Viewer,
    id: string | null,
    status: AvailabilityStatus,
    now: Date,
  ): Promise<Doctor> {
    const doctorId = this.changeable(viewer, id);
    await this.database.transaction(async (tx) => {
      const changed = await tx.query(SET_AVAILABILITY, [doctorId, status]);
      if (changed.length === 0) return;
      await tx.query(ANNOUNCE_DOCTOR, [doctorId, now]);
      await this.record(tx, viewer, 'doctor.availability_set', doctorId, { status });
    });
    this.events.ping();
    return (await this.records.read(doctorId)).doctor;
  }

  private changeable(viewer: Viewer, id: string | null): string {
    const doctorId = id ?? viewer.doctorId;
    if (doctorId === null || !mayChangeDoctor(viewer, doctorId)) throw notFound('doctor');
    return doctorId;
  }

  /** Turns what the database refuses into what the person can mend. */
  private async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      switch (refusedBy(error)) {
        case 'doctors_license_number_key':
          throw reject(LicenseTaken, {
            code: 'LICENSE_TAKEN',
            message: 'Another doctor has this licence number.',
          });
        case 'doctors_specialization_id_fkey':
          throw badInput([{ field: 'specializationId', rule: 'unknown' }]);
        case 'doctor_clinics_clinic_id_fkey':
          throw badInput([{ field: 'clinicIds', rule: 'unknown' }]);
        default:
          throw error;
      }
    }
  }

  private async record(
    tx: Queryable,
    viewer: Viewer,
    action: AuditEntry['action'],
    doctorId: string,
    details: Record<string, string | boolean> = {},
  ): Promise<void> {
    const entry = { actor: viewer, action, entity: 'doctor', entityId: doctorId, details };
    await this.audit.record(entry, tx);
  }
}

function firstVisit(input: CreateDoctorInput, minutes: number): VisitTypeInput {
  return {
    kind: 'first_visit',
    name: 'First visit',
    minutes,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    fee: input.consultationFee,
    position: 0,
    isActive: true,
  };
}

/** A grid of visits shorter than five minutes would list more starts than anybody reads. */
const SHORTEST_STEP = 5;

function valuesOf(doctorId: string, type: VisitTypeInput): unknown[] {
  return [
    doctorId,
    type.kind,
    type.name,
    type.minutes,
    type.bufferBeforeMinutes,
    type.bufferAfterMinutes,
    type.stepMinutes ?? Math.max(type.minutes, SHORTEST_STEP),
    type.fee,
    type.position,
    type.isActive,
  ];
}
