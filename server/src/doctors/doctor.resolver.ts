import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { isId } from '../api/page.js';
import { DirectoryConnection, DirectoryFilter } from './doctor-directory.type.js';
import { Doctor } from './doctor.entity.js';
import type { DoctorsService } from './doctor.service.js';
import { Specialization } from './specialization.entity.js';

/** The public directory of doctors. Open to everyone. */
@Resolver()
export class DoctorResolver {
  constructor(private readonly listing: DoctorsService) {}

  @Query(() => Doctor, { nullable: true, description: 'A doctor’s public page; null for one who has left.' })
  async doctor(@Arg('id', () => ID) id: string): Promise<Doctor | null> {
    return isId(id) ? this.listing.findListed(id) : null;
  }

  @Query(() => DirectoryConnection, {
    description:
      'Everybody who is there to be visited, by name, whether free or not. `searchDoctors` finds the one who fits.',
  })
  async doctors(
    @Arg('filter', () => DirectoryFilter, { nullable: true }) filter: DirectoryFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'From 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { loaders }: Context,
  ): Promise<DirectoryConnection> {
    const page = await this.listing.list(filter ?? {}, first, after ?? null);
    // What came along with the doctors is not to be asked for again.
    for (const { node } of page.edges) {
      for (const clinic of node.clinics ?? []) loaders.clinic.prime(clinic.id, clinic);
      for (const visitType of node.visitTypes ?? []) loaders.visitType.prime(visitType.id, visitType);
    }
    return page;
  }

  @Query(() => [Specialization], {
    description: 'The fields of medicine that have a doctor to go to, by name; for staff all of them.',
  })
  async specializations(@Ctx() { viewer }: Context): Promise<Specialization[]> {
    return this.listing.listSpecializations(viewer);
  }
}
