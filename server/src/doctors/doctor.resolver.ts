import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { isId } from '../api/page.js';
import { Doctor } from './doctor.entity.js';
import type { DoctorsService } from './doctor.service.js';
import { Specialization } from './specialization.entity.js';

/** The public directory of doctors. Open to everyone. */
@Resolver()
export class DoctorResolver {
  constructor(private readonly doctors: DoctorsService) {}

  @Query(() => Doctor, { nullable: true, description: 'A doctor’s public page; null for one who has left.' })
  async doctor(@Arg('id', () => ID) id: string): Promise<Doctor | null> {
    return isId(id) ? this.doctors.findListed(id) : null;
  }

  @Query(() => [Specialization], {
    description: 'The fields of medicine that have a doctor to go to, by name; for staff all of them.',
  })
  async specializations(@Ctx() { viewer }: Context): Promise<Specialization[]> {
    return this.doctors.listSpecializations(viewer);
  }
}
