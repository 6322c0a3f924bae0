import { Arg, Authorized, createUnionType, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { inSession, signedIn, type Context } from '../api/context.js';
import { orRejection } from '../api/named-error.js';
import { TokenScope } from '../api/token-scope.js';
import { MANAGER } from '../api/viewer.js';
import type { ApiTokenService } from './api-token.service.js';
import {
  ApiToken,
  ApiTokenConnection,
  ApiTokenFilter,
  CreateApiTokenInput,
  NewApiToken,
  TooManyTokens,
} from './api-token.type.js';
import { offeredScopes } from './token-scopes.js';

const CreateApiTokenResult = createUnionType({
  name: 'CreateApiTokenResult',
  description: 'The new token, or why there is none.',
  types: () => [NewApiToken, TooManyTokens] as const,
});

/** Tokens for programs. People make and end them, in a session of their own: no token does. */
@Resolver()
export class ApiTokenResolver {
  constructor(private readonly tokens: ApiTokenService) {}

  @Authorized()
  @Query(() => [TokenScope], { description: 'The scopes that the viewer may give to a token.' })
  apiTokenScopes(@Ctx() context: Context): TokenScope[] {
    return offeredScopes(signedIn(context));
  }

  @Authorized()
  @Query(() => [ApiToken], { description: 'The viewer’s own tokens that are not revoked, latest first.' })
  async myApiTokens(@Ctx() context: Context): Promise<ApiToken[]> {
    return this.tokens.listOwn(signedIn(context));
  }

  @Authorized(MANAGER)
  @Query(() => ApiTokenConnection, { description: 'Everybody’s tokens, latest first, at most 50 a page.' })
  async apiTokens(
    @Arg('filter', () => ApiTokenFilter, { nullable: true }) filter: ApiTokenFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<ApiTokenConnection> {
    return this.tokens.list(filter ?? { withRevoked: false }, { first, after: after ?? null });
  }

  @Authorized()
  @Mutation(() => CreateApiTokenResult, {
    description:
      'Makes a token by which a program acts for the viewer, within its scopes and never beyond what the viewer may. It ' +
      'ends when it is revoked, with its days, and with the viewer’s account, role or a new access by link; a change of ' +
      'the password alone does not end it.',
  })
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() context: Context,
  ): Promise<typeof CreateApiTokenResult> {
    return orRejection(this.tokens.create(inSession(context), input, context.now), [TooManyTokens]);
  }

  @Authorized()
  @Mutation(() => ApiToken, {
    description: 'Ends a token at once, with its sockets: one’s own, or as a manager anybody’s.',
  })
  async revokeApiToken(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ApiToken> {
    return this.tokens.revoke(inSession(context), id, context.now);
  }
}
