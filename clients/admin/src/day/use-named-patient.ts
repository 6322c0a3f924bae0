import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { readFailure } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useQuery } from '@vue/apollo-composable';
import { computed, watch, type ComputedRef } from 'vue';
import { DeskPatientDocument } from '../generated/graphql';
import type { ChosenPatient } from './chosen';
import { dayMessages } from './day.catalogue';

/**
 * Names the patient whom a booking was opened for. A record that this viewer may not open is booked for without its
 * name; one that could not be asked for is not: nobody books for a person whom they cannot read.
 *
 * @param patientId `any`, and empty, name nobody
 * @param named told once who it is
 */
export function useNamedPatient(
  patientId: () => string,
  named: (patient: ChosenPatient) => void,
): {
  /** Why it is not known who it is, else null. */
  failure: ComputedRef<unknown>;
  askAgain: () => Promise<void>;
} {
  const { t } = useMessages(dayMessages);
  const { result, error, loading, refetch } = useQuery(
    DeskPatientDocument,
    () => ({ id: patientId() }),
    () => ({ enabled: patientId() !== 'any' && patientId() !== '' }),
  );
  // A doctor may book for a patient whose record becomes theirs to open with the first visit only.
  const isClosed = computed(
    () => error.value !== null && ['NOT_FOUND', 'FORBIDDEN'].includes(readFailure(error.value).code),
  );
  watch(
    [result, isClosed],
    ([found, closed]) => {
      if (found) named(found.patientRecord.patient);
      else if (closed) named({ id: patientId(), fullName: t('booking.chosenPatient') });
    },
    { immediate: true },
  );
  return {
    failure: computed(() => (loading.value || isClosed.value ? null : (error.value ?? null))),
    askAgain: () => askAgain(refetch),
  };
}
