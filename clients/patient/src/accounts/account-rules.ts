import {
  atMost,
  email,
  maxNameLength,
  newPassword,
  pastDate,
  phone,
  wanted,
} from '@smart-healthcare/shared/forms/field-rules';

/** What each field of an account must keep; the server checks again. */
export const accountRules = {
  fullName: [wanted('fullName'), atMost(maxNameLength)],
  email: [wanted('email'), email, atMost(100)],
  newPassword,
  password: [wanted('password')],
  phone: [wanted('phone'), phone, atMost(40)],
  optionalPhone: [phone, atMost(40)],
  birthDate: [wanted('birthDate'), pastDate],
  gender: [],
};
