import { Arg, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { Doctor } from '../doctors/doctor.entity.js';
import type { Context } from '../api/context.js';
import type { OverviewService } from './overview.service.js';
import { AttentionItem, AttentionVisit, DoctorToday, Overview } from './overview.type.js';

/** The administrators' first screen. */
@Resolver()
export class OverviewResolver {
  constructor(private readonly overviews: OverviewService) {}

  @Authorized(UserRole.admin)
  @Query(() => Overview, {
    description:
      'What needs attention now, and today at a glance. Ask again when `appointmentsChanged` tells of a change.',
  })
  async overview(
    @Arg('clinicId', () => ID, { nullable: true, description: 'Only this clinic.' }) clinicId: string | null,
    @Ctx() { now }: Context,
  ): Promise<Overview> {
    return this.overviews.read(clinicId ?? null, now);
  }
}

/** The records behind a visit that waits. */
@Resolver(() => AttentionVisit)
export class AttentionVisitResolver {
  @FieldResolver(() => Doctor)
  async doctor(@Root() { doctorId }: AttentionVisit, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, doctorId);
  }

  @FieldResolver(() => Clinic)
  async clinic(@Root() { clinicId }: AttentionVisit, @Ctx() { loaders }: Context): Promise<Clinic> {
    return loadRequired(loaders.clinic, clinicId);
  }
}

/** The doctors that an item is about. */
@Resolver(() => AttentionItem)
export class AttentionItemResolver {
  @FieldResolver(() => [Doctor])
  async doctors(@Root() { doctorIds }: AttentionItem, @Ctx() { loaders }: Context): Promise<Doctor[]> {
    return Promise.all(doctorIds.map((id) => loadRequired(loaders.doctor, id)));
  }
}

/** The doctor of a day. */
@Resolver(() => DoctorToday)
export class DoctorTodayResolver {
  @FieldResolver(() => Doctor)
  async doctor(@Root() { doctorId }: DoctorToday, @Ctx() { loaders }: Context): Promise<Doctor> {
    return loadRequired(loaders.doctor, doctorId);
  }
}
