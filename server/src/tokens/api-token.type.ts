import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';
import { PageInfo } from '../api/page.js';
import { DateTime } from '../api/scalars.js';
import { TokenScope } from '../api/token-scope.js';
import { UserRole } from '../api/user-role.js';

@ObjectType({ description: 'A token by which a program acts for its owner, within its scopes.' })
export class ApiToken {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What the owner calls the program.' })
  name: string;

  @Field(() => String, { description: 'How the token begins, for telling it from others.' })
  prefix: string;

  @Field(() => [TokenScope])
  scopes: TokenScope[];

  @Field(() => [ID], { nullable: true, description: 'The only clinics that it is for; null: all of them.' })
  clinicIds: string[] | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { description: 'From then on it is good no more.' })
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'To the minute; null: never yet.' })
  lastUsedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it is good no more before its time, revoked or by the end of its owner’s access.',
  })
  revokedAt: Date | null;

  @Field(() => ID)
  ownerId: string;

  @Field(() => String)
  ownerName: string;

  @Field(() => UserRole)
  ownerRole: UserRole;
}

@ObjectType()
export class ApiTokenEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ApiToken)
  node: ApiToken;
}

@ObjectType()
export class ApiTokenConnection {
  @Field(() => [ApiTokenEdge])
  edges: ApiTokenEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A token that was just made.' })
export class NewApiToken {
  @Field(() => ApiToken)
  apiToken: ApiToken;

  @Field(() => String, {
    description:
      'The token itself, shown this once: only its hash is kept. Send it as `Authorization: Bearer …`, and on a socket ' +
      'as `accessToken` of `connection_init`.',
  })
  token: string;
}

@ObjectType({
  implements: NamedError,
  description: 'TOO_MANY_TOKENS: a person has at most 25. Revoke one that is not needed.',
})
export class TooManyTokens extends NamedError {}

@InputType({ description: 'Makes a token for a program.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What to call the program; from 1 to 60 characters.' })
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @Field(() => [TokenScope], {
    description: 'At least one, each of them among `apiTokenScopes`. At most 20.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  scopes: TokenScope[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'The only clinics that it is for, at most 50; left out: all of them. Fields that span clinics are closed to it then.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  clinicIds?: string[] | null;

  @Field(() => Int, { defaultValue: 90, description: 'In how many days it ends, from 1 to 365.' })
  @Min(1)
  @Max(365)
  days: number;
}

@InputType({ description: 'All that are given must fit.' })
export class ApiTokenFilter {
  @Field(() => ID, { nullable: true, description: 'Whose.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Revoked ones, too.' })
  withRevoked: boolean;
}
