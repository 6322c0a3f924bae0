import type { FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { setupMessages } from './setup.catalogue';

/** At least one of several choices, joined by commas. */
export const someChosen: FieldRule = (value) =>
  value === '' ? useMessages(setupMessages).t('chooseOne') : null;
