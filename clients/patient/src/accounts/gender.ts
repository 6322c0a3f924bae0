import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { Gender } from '../generated/graphql';
import { accountsMessages } from './accounts.catalogue';

const genders: readonly Gender[] = ['female', 'male', 'other'];

/** Choices of a gender field in the language in use; none is chosen with an empty value. */
export function genderOptions(): { value: Gender; label: string }[] {
  const { t } = useMessages(accountsMessages);
  return genders.map((value) => ({ value, label: t(`gender.${value}`) }));
}

/** The gender that a field's value names, null for none. */
export function readGender(value: string): Gender | null {
  return genders.find((gender) => gender === value) ?? null;
}
