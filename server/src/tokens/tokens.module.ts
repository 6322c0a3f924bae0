import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { ApiTokenResolver } from './api-token.resolver.js';
import { ApiTokenService } from './api-token.service.js';

/** What domains above it take from tokens/. */
export interface TokensModule extends Module {
  readonly tokens: ApiTokenService;
}

/** Tokens by which programs act for people. */
export function tokensModule({ database, events, limits }: Ground, { audit }: AuditModule): TokensModule {
  const tokens = new ApiTokenService(database, events, audit, limits);
  return { tokens, resolvers: [new ApiTokenResolver(tokens)] };
}
