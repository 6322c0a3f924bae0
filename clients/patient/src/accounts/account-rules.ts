import {
  atMost,
  email,
  maxNameLength,
  newPassword,
  pastDate,
  wanted,
} from '@smart-healthcare/shared/forms/field-rules';

/** What each field of an account must keep; the server checks again. */
export const accountRules = {
  fullName: [wanted('fullName'), atMost(maxNameLength)],
  email: [wanted('email'), email, atMost(100)],
  newPassword,
  password: [wanted('password')],
  birthDate: [wanted('birthDate'), pastDate],
  gender: [],
};
