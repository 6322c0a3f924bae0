import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { badInput } from '../api/errors.js';
import { MANAGER } from '../api/viewer.js';
import type { HealthService } from './health.service.js';
import { HealthCheck } from './health.type.js';

/** How the installation is, for those who look after it. */
@Resolver()
export class HealthResolver {
  constructor(private readonly health: HealthService) {}

  @Authorized(MANAGER)
  @Query(() => [HealthCheck], {
    description: 'How the installation is: each thing that was looked at, and why it is not good.',
  })
  async installationHealth(
    @Arg('origin', () => String, {
      description: 'The address that the browser shows, as https://clinic.example.',
    })
    origin: string,
    @Ctx() { now, arrival }: Context,
  ): Promise<HealthCheck[]> {
    if (origin === '') throw badInput([{ field: 'origin', rule: 'required' }]);
    return this.health.look(now, arrival === null ? null : { asked: origin, arrival });
  }
}
