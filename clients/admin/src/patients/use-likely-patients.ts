import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type ShallowRef } from 'vue';
import { LikelyPatientsDocument, type LikelyPatientInput, type MatchFragment } from '../generated/graphql';

/**
 * Records that a new person likely has already. Each search is counted and audited: it is made when the record is about
 * to be made, and not again for the same person, so that a second press makes the record.
 */
export function useLikelyPatients(): {
  /** What was found and is to be looked at before the record is made. */
  found: Readonly<ShallowRef<readonly MatchFragment[]>>;
  /** Whether the record may be made: nobody like that is there, or was shown already. Throws what the server refuses. */
  mayMake: (person: LikelyPatientInput) => Promise<boolean>;
} {
  const { client } = useApolloClient();
  const found = shallowRef<readonly MatchFragment[]>([]);
  let shownFor = '';

  return {
    found: readonly(found) as Readonly<ShallowRef<readonly MatchFragment[]>>,
    mayMake: async (person) => {
      const key = JSON.stringify(person);
      if (key === shownFor) return true;
      const { data } = await client.query({
        query: LikelyPatientsDocument,
        variables: { person },
        fetchPolicy: 'network-only',
      });
      found.value = data.likelyPatients;
      shownFor = key;
      return data.likelyPatients.length === 0;
    },
  };
}
