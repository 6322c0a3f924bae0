import {
  atMost,
  email,
  newPassword,
  pastDate,
  phone,
  required,
} from '@smart-healthcare/shared/forms/field-rules';

/** What each field of an account must keep; the server checks again. */
export const accountRules = {
  fullName: [required, atMost(50)],
  email: [required, email, atMost(100)],
  newPassword,
  password: [required],
  phone: [required, phone, atMost(40)],
  optionalPhone: [phone, atMost(40)],
  birthDate: [required, pastDate],
  gender: [],
};
