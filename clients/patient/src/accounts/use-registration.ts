import type { CodeRefusal, SentCode } from '@smart-healthcare/shared/accounts/use-code';
import { ResendRegistrationCodeDocument } from '@smart-healthcare/shared/graphql/generated/graphql';
import { useSession } from '@smart-healthcare/shared/session/session';
import { useApolloClient } from '@vue/apollo-composable';
import { readonly, shallowRef, type ShallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { findChosenTime, type ChosenTime } from '../booking/chosen-time';
import { CancelRegistrationDocument, HoldForRegistrationDocument } from '../generated/graphql';

/** A registration whose code is on its way. */
export interface WaitingRegistration {
  readonly ticket: string;
  readonly email: string;
  readonly sent: SentCode;
}

/** Whether the chosen time is held while the code is on its way. */
export type TimeHeld = 'none' | 'asking' | 'held' | 'gone' | 'failed';

/** From the code that was sent to the open account; the chosen time of the place to go on to stays held meanwhile. */
export function useRegistration(target: string | null): {
  waiting: Readonly<ShallowRef<WaitingRegistration | null>>;
  timeHeld: Readonly<ShallowRef<TimeHeld>>;
  /** A code was sent. */
  begin: (registration: WaitingRegistration) => Promise<void>;
  give: (code: string) => Promise<CodeRefusal | null>;
  sendAgain: () => Promise<SentCode | null>;
  /** Ends it and gives the time back, to sign in instead or to begin anew. */
  giveUp: () => Promise<void>;
} {
  const { resolveClient } = useApolloClient();
  const session = useSession();
  const router = useRouter();
  const waiting = shallowRef<WaitingRegistration | null>(null);
  const timeHeld = shallowRef<TimeHeld>('none');
  const chosen: ChosenTime | null = target === null ? null : findChosenTime(router.resolve(target).query);
  const context = { withoutSession: true };

  async function hold(ticket: string): Promise<void> {
    if (chosen === null) return;
    timeHeld.value = 'asking';
    try {
      const { doctorId, clinicId, visitTypeId, startsAt } = chosen;
      const { data } = await resolveClient().mutate({
        mutation: HoldForRegistrationDocument,
        variables: { ticket, input: { doctorId, clinicId, visitTypeId, startsAt } },
        fetchPolicy: 'no-cache',
        context,
      });
      timeHeld.value = data?.holdForRegistration.__typename === 'Hold' ? 'held' : 'gone';
    } catch (error) {
      // The account opens all the same; the time is asked for again afterwards.
      console.warn('The chosen time could not be held', error);
      timeHeld.value = 'failed';
    }
  }

  return {
    waiting: readonly(waiting) as Readonly<ShallowRef<WaitingRegistration | null>>,
    timeHeld,
    begin: async (registration) => {
      waiting.value = registration;
      await hold(registration.ticket);
    },
    give: async (code) => {
      const ticket = waiting.value?.ticket ?? '';
      const answer = await session.confirmRegistration({ ticket, code });
      return answer.__typename === 'Session' ? null : answer;
    },
    sendAgain: async () => {
      const ticket = waiting.value?.ticket ?? '';
      const { data } = await resolveClient().mutate({
        mutation: ResendRegistrationCodeDocument,
        variables: { ticket },
        fetchPolicy: 'no-cache',
        context,
      });
      if (data?.resendRegistrationCode.__typename !== 'CodeSent') return null;
      await hold(ticket);
      return data.resendRegistrationCode;
    },
    giveUp: async () => {
      const ticket = waiting.value?.ticket;
      waiting.value = null;
      timeHeld.value = 'none';
      if (ticket === undefined) return;
      try {
        await resolveClient().mutate({
          mutation: CancelRegistrationDocument,
          variables: { ticket },
          fetchPolicy: 'no-cache',
          context,
        });
      } catch (error) {
        // It ends by itself; until then its time is held.
        console.warn('The registration could not be given up', error);
      }
    },
  };
}
