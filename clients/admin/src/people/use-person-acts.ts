import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useMutation } from '@vue/apollo-composable';
import { ref, type Ref } from 'vue';
import {
  ResetAccessDocument,
  SetUserDisabledDocument,
  SetUserRoleDocument,
  type PersonFragment,
} from '../generated/graphql';
import type { ShownLink } from '../links/link-address';
import { peopleMessages } from './people.catalogue';
import { roleInput, type PersonRole } from './person-role';

const refusals = ['NOT_YOURSELF', 'NO_DOCTOR_RECORD', 'NO_PATIENT_RECORD', 'NO_ACCOUNT'] as const;

/** Acts on somebody's account. Each answers whether it was done; what went wrong is said in a notice. */
export function usePersonActs(): {
  /** An act is under way. */
  busy: Readonly<Ref<boolean>>;
  setClosed: (person: PersonFragment, isClosed: boolean) => Promise<boolean>;
  setRole: (person: PersonFragment, role: PersonRole) => Promise<boolean>;
  makeLink: (person: Pick<PersonFragment, 'id' | 'role'>) => Promise<ShownLink | null>;
} {
  const { t } = useMessages(peopleMessages);
  const { mutate: disable } = useMutation(SetUserDisabledDocument);
  const { mutate: changeRole } = useMutation(SetUserRoleDocument);
  const { mutate: reset } = useMutation(ResetAccessDocument);
  const busy = ref(false);

  async function attempt<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
      return otherwise;
    }
  }

  async function during<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    if (busy.value) return otherwise;
    busy.value = true;
    try {
      return await attempt(work, otherwise);
    } finally {
      busy.value = false;
    }
  }

  function refused(code: string): false {
    const known = refusals.find((refusal) => refusal === code);
    showToast({ tone: 'danger', text: t(`refused.${known ?? 'other'}`) });
    return false;
  }

  async function sendClosed(person: PersonFragment, isClosed: boolean): Promise<boolean> {
    const answer = (await disable({ userId: person.id, isDisabled: isClosed }))?.data?.setUserDisabled;
    if (!answer) throw new Error('The answer to setUserDisabled has no data');
    if (answer.__typename !== 'ManagedUser') return refused(answer.code);
    const values = { name: person.fullName };
    if (!isClosed) showToast({ tone: 'success', text: t('close.opened', values) });
    else {
      // The notice is gone with the press, so that another act under way must not swallow it.
      const run = () => void attempt(() => sendClosed(person, false), false);
      showToast({
        tone: 'success',
        text: t('close.done', values),
        action: { label: t('close.undo'), run },
      });
    }
    return true;
  }

  return {
    busy,
    setClosed: (person, isClosed) => during(() => sendClosed(person, isClosed), false),
    setRole: (person, role) =>
      during(async () => {
        const variables = { userId: person.id, ...roleInput(role) };
        const answer = (await changeRole(variables))?.data?.setUserRole;
        if (!answer) throw new Error('The answer to setUserRole has no data');
        if (answer.__typename !== 'ManagedUser') return refused(answer.code);
        showToast({
          tone: 'success',
          text: t('change.done', { name: person.fullName, role: t(`roles.${role}`) }),
        });
        return true;
      }, false),
    makeLink: (person) =>
      during<ShownLink | null>(async () => {
        const link = (await reset({ userId: person.id }))?.data?.resetAccess;
        if (!link) throw new Error('The answer to resetAccess has no data');
        return { ...link, audience: person.role === 'patient' ? 'patient' : 'staff' };
      }, null),
  };
}
