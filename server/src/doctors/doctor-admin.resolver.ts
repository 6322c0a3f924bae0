import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { EmailTaken } from '../accounts/account.errors.js';
import { UserRole } from '../api/user-role.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { requireIds } from '../api/page.js';
import { MANAGER } from '../api/viewer.js';
import {
  CreateDoctorInput,
  ManagedDoctorFilter,
  UpdateDoctorInput,
  VisitTypeInput,
} from './doctor-admin.input.js';
import type { DoctorAdminService } from './doctor-admin.service.js';
import { InvitedDoctor, LicenseTaken, ManagedDoctor, ManagedDoctorConnection } from './doctor-admin.type.js';
import type { DoctorRecordsService } from './doctor-records.service.js';
import { AvailabilityStatus, Doctor } from './doctor.entity.js';

const OWN = { nullable: true, description: 'Doctors may leave it out.' };

const CreateDoctorResult = createUnionType({
  name: 'CreateDoctorResult',
  description: 'The new doctor with the invitation, or why there is none.',
  types: () => [InvitedDoctor, EmailTaken, LicenseTaken] as const,
  resolveType: (value) =>
    value instanceof EmailTaken ? EmailTaken : value instanceof LicenseTaken ? LicenseTaken : InvitedDoctor,
});
const UpdateDoctorResult = createUnionType({
  name: 'UpdateDoctorResult',
  description: 'The record as it is now, or why nothing changed.',
  types: () => [ManagedDoctor, LicenseTaken] as const,
});

/** Keeping doctors' records. */
@Resolver()
export class DoctorAdminResolver {
  constructor(
    private readonly records: DoctorRecordsService,
    private readonly doctors: DoctorAdminService,
  ) {}

  @Authorized(UserRole.doctor, UserRole.admin)
  @Query(() => ManagedDoctor, {
    description: 'A doctor’s record: one’s own, or for administrators anybody’s.',
  })
  async managedDoctor(
    @Arg('doctorId', () => ID, OWN) doctorId: string | null,
    @Ctx() context: Context,
  ): Promise<ManagedDoctor> {
    requireIds({ doctorId });
    return this.records.get(signedIn(context), doctorId ?? null);
  }

  @Authorized(UserRole.admin)
  @Query(() => ManagedDoctorConnection, {
    description: 'Doctors who fit, those who have left among them, by name, at most 50 a page.',
  })
  async managedDoctors(
    @Arg('filter', () => ManagedDoctorFilter, { nullable: true }) filter: ManagedDoctorFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ManagedDoctorConnection> {
    return this.records.list(filter ?? {}, { first, after: after ?? null });
  }

  @Authorized(MANAGER)
  @Mutation(() => CreateDoctorResult, {
    description: 'Makes a doctor’s record and account; the doctor joins by the link.',
  })
  async createDoctor(
    @Arg('input', () => CreateDoctorInput) input: CreateDoctorInput,
    @Ctx() context: Context,
  ): Promise<typeof CreateDoctorResult> {
    const work = this.doctors.create(signedIn(context), input, context.now);
    return orRejection(work, [EmailTaken, LicenseTaken]);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Mutation(() => UpdateDoctorResult, {
    description: 'Changes a doctor’s page (doctors their own) and, for managers, the rest of the record.',
  })
  async updateDoctor(
    @Arg('input', () => UpdateDoctorInput) input: UpdateDoctorInput,
    @Ctx() context: Context,
  ): Promise<typeof UpdateDoctorResult> {
    return orRejection(this.doctors.update(signedIn(context), input, context.now), [LicenseTaken]);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Mutation(() => ManagedDoctor, {
    description:
      'Makes, changes or retires one of a doctor’s types of visit. What is booked stays as booked.',
  })
  async saveVisitType(
    @Arg('input', () => VisitTypeInput) input: VisitTypeInput,
    @Arg('doctorId', () => ID, OWN) doctorId: string | null,
    @Ctx() context: Context,
  ): Promise<ManagedDoctor> {
    requireIds({ doctorId });
    return this.doctors.saveVisitType(signedIn(context), doctorId ?? null, input, context.now);
  }

  @Authorized(UserRole.doctor, MANAGER)
  @Mutation(() => Doctor, {
    description: 'Sets whether a doctor can be booked; search follows at once. Booked appointments stay.',
  })
  async setAvailabilityStatus(
    @Arg('status', () => AvailabilityStatus) status: AvailabilityStatus,
    @Arg('doctorId', () => ID, OWN) doctorId: string | null,
    @Ctx() context: Context,
  ): Promise<Doctor> {
    requireIds({ doctorId });
    return this.doctors.setAvailability(signedIn(context), doctorId ?? null, status, context.now);
  }
}
