import { dictionary } from '@zxcvbn-ts/language-common';

/** Passwords of 8 characters or more that people choose most, in lower case; about 18,000. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  dictionary['passwords-common'].filter((password) => password.length >= 8),
);
