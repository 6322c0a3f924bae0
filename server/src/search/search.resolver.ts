import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { DoctorFilter, DoctorSort } from './search.input.js';
import type { DoctorSearchService } from './search.service.js';
import { DoctorConnection } from './search.type.js';

/** Finding a doctor. Open to everyone. */
@Resolver()
export class SearchResolver {
  constructor(private readonly searching: DoctorSearchService) {}

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
}
