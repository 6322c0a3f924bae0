import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { OneTimeLink } from '../accounts/account-link.type.js';
import { UserRole } from '../api/user-role.js';
import { loadRequired } from '../database/batch.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import type { PatientCorrectionService } from './patient-correction.service.js';
import {
  CorrectPatientInput,
  LikelyPatientInput,
  PatientCorrection,
  PatientDetail,
} from './patient-correction.type.js';
import type { PatientDeskService } from './patient-desk.service.js';
import {
  DeskPatient,
  DeskPatientInput,
  FindPatientsInput,
  MergeRefused,
  PatientMatch,
  PatientRecord,
  PatientVisitConnection,
  TreatedPatientConnection,
} from './patient-desk.type.js';
import type { PatientRecordService } from './patient-record.service.js';
import { Patient } from './patient.entity.js';

const MergePatientsResult = createUnionType({
  name: 'MergePatientsResult',
  description: 'The patient who stays, or why nothing changed.',
  types: () => [Patient, MergeRefused] as const,
});

/** Patients as staff find, open, make and merge them. */
@Resolver(() => PatientRecord)
export class PatientDeskResolver {
  constructor(
    private readonly records: PatientRecordService,
    private readonly desk: PatientDeskService,
    private readonly correcting: PatientCorrectionService,
  ) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [PatientMatch], {
    description: 'At most twenty patients who fit, a doctor’s own first. Searches are limited and audited.',
  })
  async findPatients(
    @Arg('input', () => FindPatientsInput) input: FindPatientsInput,
    @Ctx() context: Context,
  ): Promise<PatientMatch[]> {
    const { country } = await context.loaders.settings();
    return this.records.find(signedIn(context), input, country);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => [PatientMatch], {
    description:
      'At most five records that a person who is to get one likely has already. Counted and audited as a search.',
  })
  async likelyPatients(
    @Arg('person', () => LikelyPatientInput) person: LikelyPatientInput,
    @Ctx() context: Context,
  ): Promise<PatientMatch[]> {
    const { country } = await context.loaders.settings();
    return this.records.findLikely(signedIn(context), person, country);
  }

  @Authorized(UserRole.admin)
  @Mutation(() => Patient, {
    description: 'Corrects a patient’s details. What they were is kept, and who changed them is audited.',
  })
  async correctPatient(
    @Arg('input', () => CorrectPatientInput) input: CorrectPatientInput,
    @Ctx() context: Context,
  ): Promise<Patient> {
    const { country } = await context.loaders.settings();
    const id = await this.correcting.correct(signedIn(context), input, country, context.now);
    return loadRequired(context.loaders.patient, id);
  }

  @Authorized(UserRole.doctor)
  @Query(() => TreatedPatientConnection, {
    description: 'The patients whom the viewer, a doctor, sees or saw, by name; at most 50 a page.',
  })
  async myPatients(
    @Arg('words', () => String, { nullable: true, description: 'Words of the name.' }) words: string | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<TreatedPatientConnection> {
    const page = { first, after: after ?? null };
    return this.records.listTreated(signedIn(context), words ?? null, page, context.now);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => PatientRecord, {
    description:
      'A patient’s details and history: for doctors who see or saw the patient, and for administrators. It is audited.',
  })
  async patientRecord(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PatientRecord> {
    return this.records.get(signedIn(context), id);
  }

  @Authorized(UserRole.doctor, UserRole.admin)
  @Mutation(() => DeskPatient, {
    description: 'Makes a patient without an email address. The person takes the account over by the link.',
  })
  async createDeskPatient(
    @Arg('input', () => DeskPatientInput) input: DeskPatientInput,
    @Ctx() context: Context,
  ): Promise<DeskPatient> {
    const { country } = await context.loaders.settings();
    const made = await this.desk.create(signedIn(context), input, country, context.now);
    const patient = await loadRequired(context.loaders.patient, made.patientId);
    return Object.assign(new DeskPatient(), { patient, link: made.link });
  }

  // Not for doctors: who holds the link can sign in as the patient and read what other doctors wrote.
  @Authorized(UserRole.admin)
  @Mutation(() => OneTimeLink, {
    description: 'A new link for a patient who has not taken the account over yet; the former one ends.',
  })
  async createClaimLink(
    @Arg('patientId', () => ID) patientId: string,
    @Ctx() context: Context,
  ): Promise<OneTimeLink> {
    return this.desk.renewLink(signedIn(context), patientId, context.now);
  }

  @Authorized(UserRole.admin)
  @Mutation(() => MergePatientsResult, {
    description:
      'Moves everything of one patient to another record of the same person, and closes the first.',
  })
  async mergePatients(
    @Arg('keep', () => ID) keep: string,
    @Arg('remove', () => ID) remove: string,
    @Arg('take', () => [PatientDetail], {
      defaultValue: [],
      description: 'What the record that stays takes from the other one; else it takes only what it has not.',
    })
    take: PatientDetail[],
    @Ctx() context: Context,
  ): Promise<typeof MergePatientsResult> {
    requireIds({ keep, remove });
    const work = this.desk.merge(signedIn(context), keep, remove, take, context.now);
    const kept = await orRejection(
      work.then((id) => ({ id })),
      [MergeRefused],
    );
    return kept instanceof MergeRefused ? kept : loadRequired(context.loaders.patient, kept.id);
  }

  @FieldResolver(() => Patient)
  async patient(@Root() record: PatientRecord, @Ctx() { loaders }: Context): Promise<Patient> {
    return loadRequired(loaders.patient, record.patientId);
  }

  @FieldResolver(() => [PatientCorrection], {
    description: 'What staff corrected, latest first, at most fifty. For administrators; empty for others.',
  })
  async corrections(@Root() record: PatientRecord, @Ctx() context: Context): Promise<PatientCorrection[]> {
    return signedIn(context).role === 'admin' ? this.correcting.list(record.patientId) : [];
  }

  @FieldResolver(() => PatientVisitConnection, {
    description: 'The history with this organization, latest first; at most 50 a page.',
  })
  async visits(
    @Root() record: PatientRecord,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<PatientVisitConnection> {
    return this.records.listVisits(signedIn(context), record, { first, after: after ?? null });
  }
}
