import type { Authenticate } from '../api/context.js';
import type { AuditModule } from '../audit/audit.module.js';
import type { Ground, Module } from '../module.js';
import { MessageLinks } from '../outbox/message-links.js';
import type { TokensModule } from '../tokens/tokens.module.js';
import { isTokenText } from '../tokens/token-text.rules.js';
import { AccessTokens } from './access-token.js';
import { AccountLinkResolver } from './account-link.resolver.js';
import { AccountLinkService } from './account-link.service.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { ClaimService } from './claim.service.js';
import { COMMON_PASSWORDS } from './common-passwords.js';
import { EmailResolver } from './email.resolver.js';
import { EmailService } from './email.service.js';
import { KnownDevices } from './known-device.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordResetResolver } from './password-reset.resolver.js';
import { PasswordResetService } from './password-reset.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { ProfileResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';
import { RefreshTokens } from './refresh-token.js';
import { RegistrationResolver } from './registration.resolver.js';
import { RegistrationService } from './registration.service.js';
import { SessionService } from './session.service.js';
import { SignInWaits } from './sign-in-wait.service.js';
import { TakeOver } from './take-over.js';

/** What domains above it take from accounts/. */
export interface AccountsModule extends Module {
  readonly authenticate: Authenticate;
  readonly links: AccountLinkService;
  readonly people: PeopleService;
  readonly registrations: RegistrationService;
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
  const messageLinks = new MessageLinks(config.tokenSecret, config.formerTokenSecrets);
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
  const isMailSetUp = config.mail !== null;
  const takeOver = new TakeOver(audit, sessions, tokens);
  const claims = new ClaimService(database, takeOver);
  const links = new AccountLinkService(
    database,
    events,
    audit,
    limits,
    passwords,
    COMMON_PASSWORDS,
    sessions,
    devices,
    takeOver,
    messageLinks,
    isMailSetUp ? claims : null,
  );
  const registrations = new RegistrationService(
    database,
    audit,
    limits,
    messageLinks,
    sessions,
    devices,
    claims,
  );
  const profiles = new ProfileService(database, audit, limits, files);
  const resets = new PasswordResetService(database, audit, limits, isMailSetUp);
  const people = new PeopleService(database, events, audit, links, tokens);
  const authenticate: Authenticate = (token) =>
    (isTokenText(token) ? tokens : sessions).authenticate(token, clock());
  return {
    authenticate,
    links,
    people,
    registrations,
    sessions,
    waits,
    resolvers: [
      new AccountResolver(accounts, sessions, isMailSetUp ? registrations : null),
      new AccountLinkResolver(links),
      new EmailResolver(
        new EmailService(database, audit, limits, passwords, messageLinks, isMailSetUp),
        profiles,
      ),
      new PasswordResetResolver(resets),
      new RegistrationResolver(registrations),
      new PeopleResolver(people),
      new ProfileResolver(profiles),
    ],
  };
}
