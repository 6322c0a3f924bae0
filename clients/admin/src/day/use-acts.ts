import { showToast } from '@smart-healthcare/shared/components/toasts';
import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import type { AppointmentStatus } from '@smart-healthcare/shared/graphql/generated/graphql';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { useApolloClient } from '@vue/apollo-composable';
import { readonly, ref, type Ref } from 'vue';
import {
  CheckInVisitDocument,
  CompleteVisitDocument,
  ConfirmVisitDocument,
  DecideVisitsDocument,
  MissVisitDocument,
  RecordVisitPaymentDocument,
  UndoVisitStatusDocument,
  type DeskVisitDetailsFragment,
  type DeskVisitFragment,
  type PaymentStatus,
} from '../generated/graphql';
import { dayMessages } from './day.catalogue';
import { refusalText, type DeskRefusal } from './refusal-text';

/** Statuses that one press gives; cancelling asks for a reason first. */
export type PressedStatus = Extract<AppointmentStatus, 'confirmed' | 'checked_in' | 'completed' | 'no_show'>;

export function isPressed(status: AppointmentStatus): status is PressedStatus {
  return ['confirmed', 'checked_in', 'completed', 'no_show'].includes(status);
}

export interface Acts {
  /** The visit whose act is under way, else null: its buttons show it, and a second press does nothing. */
  busyWith: Readonly<Ref<string | null>>;
  /** @param tellPatient false leaves out the message that a request was agreed to; of other statuses there is none */
  setStatus: (visit: DeskVisitFragment, status: PressedStatus, tellPatient?: boolean) => Promise<void>;
  /** @param tellPatient false where the patient was not told of what is taken back */
  undo: (visit: DeskVisitFragment, tellPatient?: boolean) => Promise<void>;
  /** Keeps a visit that has lost its hours, doctor, place, type or the patient's account. */
  keep: (visit: DeskVisitFragment) => Promise<void>;
  recordPayment: (visit: DeskVisitFragment, status: Exclude<PaymentStatus, 'pending'>) => Promise<void>;
}

type Changed = (DeskVisitDetailsFragment & { __typename: 'Appointment' }) | DeskRefusal | undefined;
interface Act {
  send: () => Promise<Changed>;
  /** Says that it was done. */
  done: (now: DeskVisitFragment) => string;
  mayUndo: boolean;
}
/** An answer goes to `take`, which knows whether it is the latest news; the cache alone would not. */
const fetchPolicy = 'no-cache';

/**
 * The acts of the desk on one visit. A toast says what happened and offers to take it back. Never rejects.
 *
 * @param take puts the answer into all that is shown
 * @param refresh after a refusal that says that what is shown is not how it is
 */
export function useActs(take: (visit: DeskVisitDetailsFragment) => void, refresh: () => Promise<void>): Acts {
  const { t } = useMessages(dayMessages);
  const { client } = useApolloClient();
  const busyWith = ref<string | null>(null);

  async function act(visit: DeskVisitFragment, what: Act): Promise<void> {
    if (busyWith.value !== null) return;
    busyWith.value = visit.id;
    await attempt(visit, what);
    busyWith.value = null;
  }

  async function attempt(visit: DeskVisitFragment, { send, done, mayUndo }: Act): Promise<void> {
    try {
      const answer = await send();
      if (!answer) throw new Error('The answer has no data');
      if (answer.__typename !== 'Appointment') {
        showToast({ tone: 'danger', text: refusalText(answer, visit) });
        if (answer.__typename === 'ChangedMeanwhile') take(answer.appointment);
        else await refresh();
        return;
      }
      take(answer);
      const undoable = mayUndo && answer.undoneStatus !== null;
      // The notice is gone with the press, so that another act under way must not swallow it.
      const run = () => void attempt(answer, undoing(answer));
      showToast({
        tone: 'success',
        text: done(answer),
        ...(undoable ? { action: { label: t('done.undo'), run } } : {}),
      });
    } catch (error) {
      showToast({ tone: 'danger', text: describeError(error) });
    }
  }

  /** What was done, and that nobody is told of it where that was chosen. */
  function said(done: string, tellPatient: boolean): string {
    return tellPatient ? done : t('done.untold', { done });
  }

  function sendStatus(
    visit: DeskVisitFragment,
    status: PressedStatus,
    tellPatient: boolean,
  ): Promise<Changed> {
    const variables = { id: visit.id, version: visit.version };
    switch (status) {
      case 'confirmed':
        return client
          .mutate({ mutation: ConfirmVisitDocument, variables: { ...variables, tellPatient }, fetchPolicy })
          .then(({ data }) => data?.confirmAppointment);
      case 'checked_in':
        return client
          .mutate({ mutation: CheckInVisitDocument, variables, fetchPolicy })
          .then(({ data }) => data?.checkInAppointment);
      case 'completed':
        return client
          .mutate({ mutation: CompleteVisitDocument, variables, fetchPolicy })
          .then(({ data }) => data?.completeAppointment);
      case 'no_show':
        return client
          .mutate({ mutation: MissVisitDocument, variables, fetchPolicy })
          .then(({ data }) => data?.markMissed);
    }
  }

  function undoing({ id, version }: DeskVisitFragment, tellPatient = true): Act {
    return {
      send: () =>
        client
          .mutate({ mutation: UndoVisitStatusDocument, variables: { id, version, tellPatient }, fetchPolicy })
          .then(({ data }) => data?.undoStatus),
      done: (now) => said(t('done.undone', { patient: now.patient.fullName }), tellPatient),
      mayUndo: false,
    };
  }

  return {
    busyWith: readonly(busyWith),
    setStatus: (visit, status, tellPatient = true) =>
      act(visit, {
        send: () => sendStatus(visit, status, tellPatient),
        done: (now) => said(t(`done.${status}`, { patient: now.patient.fullName }), tellPatient),
        mayUndo: true,
      }),
    undo: (visit, tellPatient) => act(visit, undoing(visit, tellPatient)),
    keep: async (visit) => {
      if (busyWith.value !== null) return;
      busyWith.value = visit.id;
      try {
        const decisions = [{ appointmentId: visit.id, decision: 'KEEP' as const }];
        await client.mutate({ mutation: DecideVisitsDocument, variables: { decisions }, fetchPolicy });
        await refresh();
        showToast({ tone: 'success', text: t('done.kept', { patient: visit.patient.fullName }) });
      } catch (error) {
        showToast({ tone: 'danger', text: describeError(error) });
      } finally {
        busyWith.value = null;
      }
    },
    recordPayment: (visit, status) =>
      act(visit, {
        send: async () => {
          const { data } = await client.mutate({
            mutation: RecordVisitPaymentDocument,
            variables: { id: visit.id, status, version: visit.version },
            fetchPolicy,
          });
          return data?.recordPayment;
        },
        done: (now) =>
          t(status === 'completed' ? 'done.paid' : 'done.refunded', { patient: now.patient.fullName }),
        mayUndo: false,
      }),
  };
}
