import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useOrganization } from '@smart-healthcare/shared/organization/organization';
import { useApolloClient } from '@vue/apollo-composable';
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue';
import { BeginReadOnlyDocument, EndReadOnlyDocument } from '../generated/graphql';

export interface ReadOnlySwitch {
  isOn: ComputedRef<boolean>;
  busy: ShallowRef<boolean>;
  /** Why it could not be turned; null when it could. */
  error: ShallowRef<string | null>;
  turn: (on: boolean) => Promise<void>;
}

/** The switch of the mode in which nothing can be changed. */
export function useReadOnlySwitch(): ReadOnlySwitch {
  const { client } = useApolloClient();
  const { face, refresh } = useOrganization();
  const busy = shallowRef(false);
  const error = shallowRef<string | null>(null);

  async function turn(on: boolean): Promise<void> {
    busy.value = true;
    error.value = null;
    try {
      await client.mutate({ mutation: on ? BeginReadOnlyDocument : EndReadOnlyDocument });
      await refresh();
    } catch (caught) {
      error.value = describeError(caught);
    } finally {
      busy.value = false;
    }
  }
  return { isOn: computed(() => (face.value?.readOnlySince ?? null) !== null), busy, error, turn };
}
