import GraphQLUpload, { type FileUpload } from 'graphql-upload/GraphQLUpload.mjs';
import {
  Arg,
  Authorized,
  createUnionType,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Doctor } from '../doctors/doctor.entity.js';
import { pictureUrl } from '../files/picture.rules.js';
import { receivePicture } from '../files/received-picture.js';
import type { Context } from '../api/context.js';
import { unauthenticated } from '../api/errors.js';
import { orRejection } from '../api/named-error.js';
import type { Viewer } from '../api/viewer.js';
import { Patient } from '../patients/patient.entity.js';
import { EmailTaken, PhoneTaken } from './account.errors.js';
import { UpdateProfileInput } from './account.input.js';
import type { ProfileService } from './profile.service.js';
import { User } from './user.entity.js';

const UPDATE_ERRORS = [EmailTaken, PhoneTaken];

const UpdateProfileResult = createUnionType({
  name: 'UpdateProfileResult',
  description: 'The account as it is now, or why nothing changed.',
  types: () => [User, EmailTaken, PhoneTaken] as const,
});

@Resolver(() => User)
export class ProfileResolver {
  constructor(private readonly profiles: ProfileService) {}

  @Query(() => User, { nullable: true, description: 'The signed-in person; null for a visitor.' })
  async me(@Ctx() { viewer }: Context): Promise<User | null> {
    return viewer === null ? null : this.profiles.getOwn(viewer);
  }

  @Authorized()
  @Mutation(() => UpdateProfileResult, { description: 'Changes what is given of the viewer’s own profile.' })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() context: Context,
  ): Promise<typeof UpdateProfileResult> {
    return orRejection(this.profiles.update(signedIn(context), input, context.now), UPDATE_ERRORS);
  }

  @Authorized()
  @Mutation(() => User, {
    description: 'Sets the viewer’s picture: JPEG, PNG, WebP or AVIF, at most 8 MB. It is cut to a square.',
  })
  async uploadProfilePhoto(
    @Arg('file', () => GraphQLUpload) file: Promise<FileUpload>,
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

  @FieldResolver(() => Patient, { nullable: true, description: 'The patient record of a patient.' })
  async patient(@Root() user: User, @Ctx() { loaders }: Context): Promise<Patient | null> {
    return user.role === 'patient' ? loaders.patient.load(user.id) : null;
  }

  @FieldResolver(() => Doctor, { nullable: true, description: 'The doctor record of a doctor.' })
  async doctor(@Root() user: User, @Ctx() { loaders }: Context): Promise<Doctor | null> {
    return user.role === 'doctor' ? loaders.doctorOfUser.load(user.id) : null;
  }
}

function signedIn({ viewer }: Context): Viewer {
  if (viewer === null) throw unauthenticated();
  return viewer;
}
