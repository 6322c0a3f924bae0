import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/page.js';
import { Doctor } from './doctor.entity.js';
import type { DoctorsService } from './doctors.service.js';
import { DoctorFilter, DoctorSort } from './search.input.js';
import type { DoctorSearchService } from './search.service.js';
import { DoctorConnection } from './search.type.js';
import { Specialization } from './specialization.entity.js';

/** Finding a doctor. Open to everyone. */
@Resolver()
export class DoctorResolver {
  constructor(
    private readonly doctors: DoctorsService,
    private readonly searching: DoctorSearchService,
  ) {}

  @Query(() => DoctorConnection, {
    description:
      'Doctors who fit the filter, each with the next free times. With a window (`freeFrom`, `freeTo`, `freeOn`) only ' +
      'doctors who are free in it.',
  })
  async searchDoctors(
    @Arg('filter', () => DoctorFilter, { nullable: true }) filter: DoctorFilter | null,
    @Arg('sort', () => DoctorSort, { defaultValue: DoctorSort.SOONEST }) sort: DoctorSort,
    @Arg('first', () => Int, { defaultValue: 10, description: 'From 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { loaders, now }: Context,
  ): Promise<DoctorConnection> {
    const found = await this.searching.search(filter ?? {}, sort, first, after ?? null, now);
    // What came along with the doctors is not to be asked for again.
    for (const { node } of found.edges) {
      for (const clinic of node.doctor.clinics ?? []) loaders.clinic.prime(clinic.id, clinic);
      for (const visitType of node.doctor.visitTypes ?? []) loaders.visitType.prime(visitType.id, visitType);
    }
    return found;
  }

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
