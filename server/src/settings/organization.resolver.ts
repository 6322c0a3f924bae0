import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import { receivePicture } from '../files/received-picture.js';
import { signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { MANAGER } from '../api/viewer.js';
import { toOrganization, type OrganizationService } from './organization.service.js';
import { Organization, SetupIncomplete, SetupProgress } from './organization.type.js';
import { UploadScalar } from '../files/upload-scalar.js';

const FinishSetupResult = createUnionType({
  name: 'FinishSetupResult',
  description: 'The organization, set up, or what is missing.',
  types: () => [Organization, SetupIncomplete] as const,
});

/** The organization's face and its first set-up. */
@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(
    private readonly organizations: OrganizationService,
    private readonly isMailSetUp: boolean,
  ) {}

  @Query(() => Organization, { description: 'What the organization looks like to everybody.' })
  async organization(@Ctx() context: Context): Promise<Organization> {
    return toOrganization(await context.loaders.settings());
  }

  @Authorized(MANAGER)
  @Query(() => SetupProgress, { description: 'How far the set-up of the installation has come.' })
  async setup(@Ctx() context: Context): Promise<SetupProgress> {
    return this.organizations.progress(context.now);
  }

  @Authorized(MANAGER)
  @Mutation(() => FinishSetupResult, {
    description: 'Ends the set-up of the installation, once patients could book.',
  })
  async finishSetup(@Ctx() context: Context): Promise<typeof FinishSetupResult> {
    return orRejection(this.organizations.finishSetup(signedIn(context), context.now), [SetupIncomplete]);
  }

  @Authorized(MANAGER)
  @Mutation(() => Organization, {
    description:
      'Sets the organization’s logo: JPEG, PNG, WebP or AVIF, at most 8 MB. It is fitted into a square of 192 pixels.',
  })
  async uploadLogo(
    @Arg('file', () => UploadScalar) file: Promise<FileUpload>,
    @Ctx() context: Context,
  ): Promise<Organization> {
    return this.organizations.setLogo(signedIn(context), await receivePicture(file));
  }

  @Authorized(MANAGER)
  @Mutation(() => Organization, { description: 'Takes the organization’s logo away.' })
  async removeLogo(@Ctx() context: Context): Promise<Organization> {
    return this.organizations.removeLogo(signedIn(context));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it sends mail. With it a forgotten password has a way back, and an account opens with a code.',
  })
  sendsMail(): boolean {
    return this.isMailSetUp;
  }
}
