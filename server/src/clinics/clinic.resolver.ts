import { Arg, ID, Query, Resolver } from 'type-graphql';
import { isId } from '../api/page.js';
import { Clinic } from './clinic.entity.js';
import type { ClinicsService } from './clinic.service.js';

/** The places to go to. Open to everyone. */
@Resolver()
export class ClinicResolver {
  constructor(private readonly clinicsService: ClinicsService) {}

  @Query(() => [Clinic], { description: 'Every open clinic with a doctor to go to, by name.' })
  async clinics(): Promise<Clinic[]> {
    return this.clinicsService.listOpen();
  }

  @Query(() => Clinic, {
    nullable: true,
    description: 'An open clinic with a doctor to go to; null for one that is closed.',
  })
  async clinic(@Arg('id', () => ID) id: string): Promise<Clinic | null> {
    return isId(id) ? this.clinicsService.findOpen(id) : null;
  }
}
