import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { dayMessages } from './day.catalogue';

export interface Telling {
  /** Whether the patient gets a message of the change. */
  tellPatient: Ref<boolean>;
  /** What leaving it out means, once it is. */
  hint: ComputedRef<string | undefined>;
}

/**
 * Whether the patient is told of what the desk does: yes, until staff choose otherwise.
 * @param of what it is done with: of what is cancelled there are no reminders that would go on
 */
export function useTelling(of: 'coming' | 'cancelled' = 'coming'): Telling {
  const { t } = useMessages(dayMessages);
  const tellPatient = ref(true);
  return {
    tellPatient,
    hint: computed(() => {
      if (tellPatient.value) return undefined;
      return of === 'cancelled' ? t('telling.leftOut') : `${t('telling.leftOut')} ${t('telling.goOn')}`;
    }),
  };
}
