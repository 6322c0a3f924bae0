import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../api/context.js';
import { MANAGER } from '../api/viewer.js';
import { SETTING_BOUNDS, SettingBounds } from './setting-bounds.type.js';
import type { SettingsChangeService } from './settings-change.service.js';
import { OrganizationSettings, SettingsInput } from './settings.type.js';

/** The organization's rules as managers see and change them. */
@Resolver(() => OrganizationSettings)
export class SettingsResolver {
  constructor(private readonly changes: SettingsChangeService) {}

  @Authorized(MANAGER)
  @Query(() => OrganizationSettings, { description: 'The organization’s own rules.' })
  async settings(@Ctx() context: Context): Promise<OrganizationSettings> {
    return context.loaders.settings();
  }

  @Authorized(MANAGER)
  @Mutation(() => OrganizationSettings, {
    description: 'Changes the organization’s rules. In force at once; each change is audited.',
  })
  async updateSettings(
    @Arg('input', () => SettingsInput) input: SettingsInput,
    @Ctx() context: Context,
  ): Promise<OrganizationSettings> {
    return this.changes.update(signedIn(context), input, context.now);
  }

  @FieldResolver(() => [SettingBounds], { description: 'What each setting that is a number may be.' })
  bounds(): readonly SettingBounds[] {
    return SETTING_BOUNDS;
  }
}
