import { useApolloClient } from '@vue/apollo-composable';
import { readonly, ref, shallowRef, watch, type Ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { ConfirmEmailChangeDocument, EmailChangeDocument } from '../graphql/generated/graphql';

export type EmailChangeState =
  | { kind: 'loading' }
  /** The address has no secret, as after a reload. */
  | { kind: 'missing' }
  | { kind: 'invalid' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; email: string }
  | { kind: 'taken' }
  | { kind: 'done'; email: string };

/**
 * The change of address that a link of a mail stands for. Opening the page changes nothing, since scanners open links,
 * too: `confirm` does. The secret stands after `#` and is taken out of the address at once.
 */
export function useEmailChange(): {
  state: Readonly<Ref<EmailChangeState>>;
  busy: Readonly<Ref<boolean>>;
  retry: () => void;
  confirm: () => Promise<void>;
} {
  const route = useRoute();
  const router = useRouter();
  const { resolveClient } = useApolloClient();
  const state = shallowRef<EmailChangeState>({ kind: 'loading' });
  const busy = ref(false);
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
        query: EmailChangeDocument,
        variables: { token: asked },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      if (asked !== token) return;
      state.value = data.emailChange ? { kind: 'ready', email: data.emailChange.email } : { kind: 'invalid' };
    } catch (error) {
      if (asked === token) state.value = { kind: 'failed', error };
    }
  }

  async function confirm(): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      const { data } = await resolveClient().mutate({
        mutation: ConfirmEmailChangeDocument,
        variables: { token },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      const answer = data?.confirmEmailChange;
      if (!answer) throw new Error('The answer to confirmEmailChange has no data');
      if (answer.__typename === 'EmailChanged') state.value = { kind: 'done', email: answer.email };
      else state.value = { kind: answer.__typename === 'EmailTaken' ? 'taken' : 'invalid' };
    } catch (error) {
      state.value = { kind: 'failed', error };
    } finally {
      busy.value = false;
    }
  }

  watch(
    () => route.hash,
    async (hash) => {
      if (hash === '' && token !== '') return;
      token = hash.slice(1);
      if (hash !== '') await router.replace({ query: route.query, hash: '' });
      await load();
    },
    { immediate: true },
  );

  return { state: readonly(state), busy: readonly(busy), retry: () => void load(), confirm };
}
