import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue';
import {
  DoctorDelaysDocument,
  EndDelayDocument,
  SayDelayDocument,
  type DelayFragment,
} from '../generated/graphql';
import { delaysMessages } from './delays.catalogue';

/** As often as others may have said something. */
const POLL_MILLISECONDS = 60_000;

export interface Delay {
  /** What holds now, of the doctor. */
  delays: ComputedRef<readonly DelayFragment[]>;
  busy: Readonly<Ref<boolean>>;
  /** Says it; true once it is said. A failure is told in a notice. */
  say: (clinicId: string, minutes: number) => Promise<boolean>;
  end: (clinicId: string) => Promise<void>;
}

/**
 * By how much a doctor is running late today.
 * @param doctorId null: no doctor is shown, and nothing is asked
 */
export function useDelay(doctorId: () => string | null): Delay {
  const { t } = useMessages(delaysMessages);
  const { client } = useApolloClient();
  const busy = ref(false);
  const { result, refetch } = useQuery(
    DoctorDelaysDocument,
    () => ({ doctorId: doctorId(), clinicId: null }),
    () => ({
      enabled: doctorId() !== null,
      fetchPolicy: 'cache-and-network',
      pollInterval: POLL_MILLISECONDS,
    }),
  );

  async function run(work: (doctor: string) => Promise<string>): Promise<boolean> {
    const doctor = doctorId();
    if (busy.value || doctor === null) return false;
    busy.value = true;
    try {
      const text = await work(doctor);
      await askAgain(refetch);
      showToast({ tone: 'success', text });
      return true;
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
      return false;
    } finally {
      busy.value = false;
    }
  }

  return {
    delays: computed(() => (doctorId() === null ? [] : (result.value?.doctorDelays ?? []))),
    busy: readonly(busy),
    say: (clinicId, minutes) =>
      run(async (doctor) => {
        const { data } = await client.mutate({
          mutation: SayDelayDocument,
          variables: { input: { doctorId: doctor, clinicId, minutes } },
          fetchPolicy: 'no-cache',
        });
        return t('told', {}, data?.sayDelay.told ?? 0);
      }),
    end: async (clinicId) => {
      await run(async (doctor) => {
        await client.mutate({
          mutation: EndDelayDocument,
          variables: { doctorId: doctor, clinicId },
          fetchPolicy: 'no-cache',
        });
        return t('ended');
      });
    },
  };
}
