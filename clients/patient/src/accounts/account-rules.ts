import {
  atMost,
  email,
  newPassword,
  pastDate,
  phone,
  required,
} from '@smart-healthcare/shared/forms/field-rules';

/** Largest photo that the server takes, in MB. */
export const maxPhotoMegabytes = 8;

export const photoTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

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
