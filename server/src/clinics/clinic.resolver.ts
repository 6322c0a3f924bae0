import { Query, Resolver } from 'type-graphql';
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
}
