import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../api/scalars.js';
import { User } from './user.entity.js';

/** The cookie of a device. */
export interface DeviceMark {
  readonly value: string;
  readonly expiresAt: Date;
}

/** Somebody is signed in. What goes out in cookies only is no field. */
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
  /** By what the account knows the device from now on; null where no password was given. */
  device: DeviceMark | null;
}
