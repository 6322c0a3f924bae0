import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { DateTime } from '../api/scalars.js';
import { MANAGER } from '../api/viewer.js';
import { toOrganization } from './organization.service.js';
import { Organization } from './organization.type.js';
import type { ReadOnlyService } from './read-only.service.js';
import type { SettingsService } from './settings.service.js';

/** The switch of the mode in which nothing can be changed. */
@Resolver()
export class ReadOnlyResolver {
  constructor(
    private readonly mode: ReadOnlyService,
    private readonly settings: SettingsService,
  ) {}

  @Authorized(MANAGER)
  @Mutation(() => Organization, {
    description:
      'Makes the installation read only: everything is shown as it is, and each change is refused as READ_ONLY until ' +
      '`endReadOnly`. Waits for those that are being made. Once more, it sets `until` anew.',
  })
  async beginReadOnly(
    @Arg('until', () => DateTime, {
      nullable: true,
      description: 'When it is meant to be over, later than now: people are told. It does not end by itself.',
    })
    until: Date | null | undefined,
    @Ctx() context: Context,
  ): Promise<Organization> {
    await this.mode.begin(signedIn(context), until ?? null, context.now);
    return toOrganization(await this.settings.current());
  }

  @Authorized(MANAGER)
  @Mutation(() => Organization, { description: 'Lets things be changed again.' })
  async endReadOnly(@Ctx() context: Context): Promise<Organization> {
    await this.mode.end(signedIn(context));
    return toOrganization(await this.settings.current());
  }
}
