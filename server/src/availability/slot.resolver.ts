import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Clinic } from '../clinics/clinic.entity.js';
import { loadRequired } from '../database/batch.js';
import { VisitType } from '../doctors/visit-type.entity.js';
import type { Context } from '../api/context.js';
import { Slot } from '../calendar/slot.type.js';

/** The records a free time points to. */
@Resolver(() => Slot)
export class SlotResolver {
  @FieldResolver(() => Clinic)
  async clinic(@Root() slot: Slot, @Ctx() { loaders }: Context): Promise<Clinic> {
    return loadRequired(loaders.clinic, slot.clinicId);
  }

  @FieldResolver(() => VisitType)
  async visitType(@Root() slot: Slot, @Ctx() { loaders }: Context): Promise<VisitType> {
    return loadRequired(loaders.visitType, slot.visitTypeId);
  }
}
