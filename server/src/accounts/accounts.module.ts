import type { Authenticate } from '../api/context.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import type { TokensModule } from '../tokens/tokens.module.js';
import { isTokenText } from '../tokens/token-text.rules.js';
import { AccessTokens } from './access-token.js';
import { AccountLinkResolver } from './account-link.resolver.js';
import { AccountLinkService } from './account-link.service.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { KnownDevices } from './known-device.js';
import { PasswordHasher } from './password-hasher.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { ProfileResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';
import { RefreshTokens } from './refresh-token.js';
import { SessionService } from './session.service.js';
import { SignInWaits } from './sign-in-wait.service.js';

/** What domains above it take from accounts/. */
export interface AccountsModule extends Module {
  readonly authenticate: Authenticate;
  readonly links: AccountLinkService;
  readonly people: PeopleService;
  readonly sessions: SessionService;
  readonly waits: SignInWaits;
}

/** People's accounts, sessions and links. */
export function accountsModule(
  { config, clock, database, events, files, limits }: Ground,
  { audit }: AuditModule,
  { tokens }: TokensModule,
): AccountsModule {
  const sessions = new SessionService(
    database,
    events,
    audit,
    limits,
    new AccessTokens(config.tokenSecret, config.formerTokenSecrets),
    new RefreshTokens(config.tokenSecret, config.formerTokenSecrets),
  );
  const passwords = new PasswordHasher();
  const waits = new SignInWaits(database);
  const devices = new KnownDevices(config.tokenSecret, config.formerTokenSecrets);
  const accounts = new AccountService(
    database,
    events,
    audit,
    limits,
    passwords,
    COMMON_PASSWORDS,
    sessions,
    waits,
    devices,
  );
  const links = new AccountLinkService(
    database,
    events,
    audit,
    limits,
    passwords,
    COMMON_PASSWORDS,
    sessions,
    devices,
    tokens,
  );
  const people = new PeopleService(database, events, audit, links, tokens);
  const authenticate: Authenticate = (token) =>
    (isTokenText(token) ? tokens : sessions).authenticate(token, clock());
  return {
    authenticate,
    links,
    people,
    sessions,
    waits,
    resolvers: [
      new AccountResolver(accounts, sessions),
      new AccountLinkResolver(links),
      new PeopleResolver(people),
      new ProfileResolver(new ProfileService(database, audit, limits, files)),
    ],
  };
}
