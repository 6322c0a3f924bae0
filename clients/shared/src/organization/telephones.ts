import type { FieldRule } from '../forms/field-rules';
import { exampleTelephone, formatTelephone, isTelephone } from '../format/telephone';
import { baseMessages } from '../i18n/base.catalogue';
import { useMessages } from '../i18n/i18n';
import { useOrganization } from './organization';

export interface Telephones {
  /** A stored number as people of the organization's country write it. */
  format: (number: string) => string;
  /** A number that is possible, whichever way it is written. Empty values are `required`'s business. */
  rule: FieldRule;
}

/** Telephone numbers as they are written in the organization's country. */
export function useTelephones(): Telephones {
  const { face } = useOrganization();
  const { t } = useMessages(baseMessages);
  /** Null before the server has said it. */
  const country = (): string | null => face.value?.country ?? null;
  return {
    format: (number) => formatTelephone(number, country()),
    rule: (value) => {
      const own = country();
      if (value.trim() === '' || own === null || isTelephone(value, own)) return null;
      return t('form.phone', { example: exampleTelephone(own) ?? '' });
    },
  };
}
