import type { FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { pictureUrl } from '../files/picture.rules.js';
import { receivePicture } from '../files/received-picture.js';
import { signedIn, type Context } from '../api/context.js';
import { UpdateProfileInput } from './account.input.js';
import type { ProfileService } from './profile.service.js';
import { User } from './user.entity.js';
import { UploadScalar } from '../files/upload-scalar.js';

@Resolver(() => User)
export class ProfileResolver {
  constructor(private readonly profiles: ProfileService) {}

  @Query(() => User, { nullable: true, description: 'The signed-in person; null for a visitor.' })
  async me(@Ctx() { viewer }: Context): Promise<User | null> {
    return viewer === null ? null : this.profiles.getOwn(viewer);
  }

  @Authorized()
  @Mutation(() => User, { description: 'Changes what is given of the viewer’s own profile.' })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() context: Context,
  ): Promise<User> {
    const { country } = await context.loaders.settings();
    return this.profiles.update(signedIn(context), input, country, context.now);
  }

  @Authorized()
  @Mutation(() => User, {
    description: 'Sets the viewer’s picture: JPEG, PNG, WebP or AVIF, at most 8 MB. It is cut to a square.',
  })
  async uploadProfilePhoto(
    @Arg('file', () => UploadScalar) file: Promise<FileUpload>,
    @Ctx() context: Context,
  ): Promise<User> {
    const viewer = signedIn(context);
    return this.profiles.setPhoto(viewer, await receivePicture(file));
  }

  @Authorized()
  @Mutation(() => User, { description: 'Takes the viewer’s picture away.' })
  async removeProfilePhoto(@Ctx() context: Context): Promise<User> {
    return this.profiles.removePhoto(signedIn(context));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of the picture on this server.' })
  profilePhotoUrl(@Root() user: User): string | null {
    return pictureUrl(user.profilePhoto);
  }
}
