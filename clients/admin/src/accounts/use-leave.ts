import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useSession } from '@smart-healthcare/shared/session/session';
import { readonly, ref, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import { consoleMessages } from '../console.catalogue';

/** Signs out and leads to the sign-in page; says so when the server cannot be reached. */
export function useLeave(): { leave: () => Promise<void>; leaving: Readonly<Ref<boolean>> } {
  const { t } = useMessages(consoleMessages);
  const session = useSession();
  const router = useRouter();
  const leaving = ref(false);

  async function leave(): Promise<void> {
    if (leaving.value) return;
    leaving.value = true;
    try {
      await session.signOut();
      await router.push({ name: 'sign-in' });
      showToast({ tone: 'success', text: t('signedOut') });
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
    } finally {
      leaving.value = false;
    }
  }

  return { leave, leaving: readonly(leaving) };
}
