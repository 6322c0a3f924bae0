import { ObjectType } from 'type-graphql';
import { NamedError } from '../api/named-error.js';

@ObjectType({ implements: NamedError, description: 'EMAIL_TAKEN: an account has this email address.' })
export class EmailTaken extends NamedError {}

@ObjectType({
  implements: NamedError,
  description: 'PASSWORD_TOO_COMMON: among the passwords that are tried first.',
})
export class WeakPassword extends NamedError {}

@ObjectType({
  implements: NamedError,
  description:
    'WRONG_CREDENTIALS: email or password is wrong, or the account is closed. It does not say which.',
})
export class WrongCredentials extends NamedError {}
