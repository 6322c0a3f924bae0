import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { AccountLinkDocument, type AccountLinkQuery } from '../graphql/generated/graphql';

export type KnownLink = NonNullable<AccountLinkQuery['accountLink']>;

export type AccountLinkState =
  | { kind: 'loading' }
  /** The address has no secret, as after a reload. */
  | { kind: 'missing' }
  /** Used, run out, replaced or never made. */
  | { kind: 'invalid' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; token: string; link: KnownLink };

/**
 * What the one-time link in the address is for. Its secret stands after `#`, which no server sees; it is taken out of
 * the address at once, so that neither the history nor a look over the shoulder gives it away, and kept in memory only.
 */
export function useAccountLink(): {
  state: Readonly<Ref<AccountLinkState>>;
  retry: () => void;
  /** The server refused the link while it was being used. */
  refuse: () => void;
} {
  const route = useRoute();
  const router = useRouter();
  const { resolveClient } = useApolloClient();
  const state = shallowRef<AccountLinkState>({ kind: 'loading' });
  let token = '';

  async function load(): Promise<void> {
    const asked = token;
    if (asked === '') {
      state.value = { kind: 'missing' };
      return;
    }
    state.value = { kind: 'loading' };
    try {
      const { data } = await resolveClient().query({
        query: AccountLinkDocument,
        variables: { token: asked },
        // Never kept: the cache would hold the secret as the answer's name.
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      if (asked !== token) return;
      state.value = data.accountLink
        ? { kind: 'ready', token: asked, link: data.accountLink }
        : { kind: 'invalid' };
    } catch (error) {
      if (asked === token) state.value = { kind: 'failed', error };
    }
  }

  watch(
    () => route.hash,
    async (hash) => {
      // Emptying the address comes by here again, with the secret already taken.
      if (hash === '' && token !== '') return;
      // The router has decoded it: once more would fail on a sign that only looks encoded.
      token = hash.slice(1);
      if (hash !== '') await router.replace({ query: route.query, hash: '' });
      await load();
    },
    { immediate: true },
  );

  return {
    state: readonly(state),
    retry: () => void load(),
    refuse: () => {
      state.value = { kind: 'invalid' };
    },
  };
}
