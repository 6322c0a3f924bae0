import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../api/scalars.js';
import { User } from './user.entity.js';

/** Somebody is signed in. The refresh token goes out in the cookie only, so it is no field. */
@ObjectType('Session', {
  description: 'Somebody is signed in. The refresh token is in an HttpOnly cookie, out of reach of scripts.',
})
export class StartedSession {
  @Field(() => String, {
    description: 'Send it as `Authorization: Bearer …`, or as `accessToken` when a socket opens.',
  })
  accessToken: string;

  @Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
  expiresAt: Date;

  @Field(() => User)
  user: User;

  refreshToken: string;
  refreshExpiresAt: Date;
}
