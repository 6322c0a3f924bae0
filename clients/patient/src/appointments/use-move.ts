import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { useSession } from '@smart-healthcare/shared/session/session';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, ref, shallowRef, watch, type ComputedRef } from 'vue';
import { loadDraft, saveDraft, clearDraft, withAttempt } from '../booking/booking-draft';
import { tabStorage } from '../booking/browser-storage';
import type { ChosenTime } from '../booking/chosen-time';
import { findNearestTimes } from '../booking/find-nearest-times';
import { refreshAvailability } from '../booking/refresh-availability';
import type { Nearest } from '../booking/use-booking';
import { useHold, type HoldRefusal } from '../booking/use-hold';
import {
  MoveAppointmentDocument,
  MoveReviewDocument,
  type ClinicPlaceFragment,
  type MoveAppointmentMutation,
  type MoveReviewQuery,
} from '../generated/graphql';

export type MovingAppointment = NonNullable<MoveReviewQuery['appointment']>;
type MoveAnswer = MoveAppointmentMutation['moveAppointment'];
export type MoveRefusal = Exclude<
  MoveAnswer,
  { __typename: 'Appointment' } | { __typename: 'ChangedMeanwhile' }
>;

/** The new time as the address names it. */
export interface NewTime {
  readonly startsAt: string;
  readonly clinicId: string;
}

interface Chosen {
  readonly appointment: MovingAppointment;
  readonly startsAt: string;
  readonly clinic: ClinicPlaceFragment;
}

export type MoveState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'not-allowed'; appointment: MovingAppointment }
  | { kind: 'choosing'; appointment: MovingAppointment }
  | ({ kind: 'holding' } & Chosen)
  | ({ kind: 'hold-failed'; error: unknown } & Chosen)
  | ({ kind: 'held'; deadline: number } & Chosen)
  | ({ kind: 'expired' } & Chosen)
  | ({ kind: 'moving' } & Chosen)
  | ({ kind: 'move-failed'; error: unknown } & Chosen)
  | ({ kind: 'changed'; deadline: number | null } & Chosen)
  | ({ kind: 'refused'; refusal: MoveRefusal | HoldRefusal; nearest: Nearest } & Chosen)
  | { kind: 'moved'; appointmentId: string };

type Step =
  | { kind: 'review' }
  | { kind: 'moving' }
  | { kind: 'changed' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'refused'; refusal: MoveRefusal }
  | { kind: 'moved'; appointmentId: string };

/** Moving a visit: choose, hold the new time, move in one step. Until then the visit stays where it is. */
export function useMove(
  id: () => string,
  chosen: () => NewTime | null,
): {
  state: ComputedRef<MoveState>;
  retry: () => void;
  holdAgain: () => void;
  move: () => Promise<void>;
  startAnew: () => void;
} {
  const { client } = useApolloClient();
  const session = useSession();
  const { state: holdState, hold, forget, release } = useHold();
  const { result, loading, error, refetch } = useQuery(MoveReviewDocument, () => ({ id: id() }), {
    fetchPolicy: 'cache-and-network',
  });
  const step = shallowRef<Step>({ kind: 'review' });
  const nearest = ref<Nearest>(null);
  const draftName = computed(() => `move:${session.user.value?.id ?? ''}:${id()}`);

  const appointment = computed(() => result.value?.appointment ?? null);
  const target = computed<Chosen | null>(() => {
    const time = chosen();
    const clinic = appointment.value?.doctor.clinics.find((place) => place.id === time?.clinicId);
    return time && appointment.value && clinic
      ? { appointment: appointment.value, startsAt: time.startsAt, clinic }
      : null;
  });

  function chosenTime(of: Chosen): ChosenTime {
    return {
      doctorId: of.appointment.doctor.id,
      clinicId: of.clinic.id,
      visitTypeId: of.appointment.visitType?.id ?? '',
      startsAt: of.startsAt,
    };
  }

  function holdNow(): void {
    const to = target.value;
    const minutes = result.value?.bookingRules.holdMinutes;
    if (!to || minutes === undefined || !to.appointment.visitType) return;
    step.value = { kind: 'review' };
    void hold(chosenTime(to), minutes, to.appointment.id);
  }

  watch(
    () => (target.value?.appointment.mayMove ? `${target.value.startsAt}@${target.value.clinic.id}` : null),
    (now) => {
      if (step.value.kind === 'moved') return;
      if (now === null) {
        step.value = { kind: 'review' };
        void release();
      } else holdNow();
    },
    { immediate: true },
  );

  const refusal = computed<MoveRefusal | HoldRefusal | null>(() => {
    if (step.value.kind === 'refused') return step.value.refusal;
    return step.value.kind === 'review' && holdState.value.kind === 'refused'
      ? holdState.value.refusal
      : null;
  });
  watch(refusal, async (refused) => {
    nearest.value = null;
    const to = target.value;
    if (!refused || !to || !('nextFreeTimes' in refused)) return;
    const found = await findNearestTimes(
      client,
      chosenTime(to),
      to.clinic.timeZone,
      refused.nextFreeTimes,
      to.appointment.id,
    );
    // The time that the visit has counts as free for it, but is no other time.
    const own = Date.parse(to.appointment.scheduledAt);
    if (refusal.value === refused)
      nearest.value = found.filter(({ startsAt }) => Date.parse(startsAt) !== own);
  });

  async function move(): Promise<void> {
    const to = target.value;
    if (!to || step.value.kind === 'moving' || step.value.kind === 'moved') return;
    const from = to.appointment;
    const name = draftName.value;
    const tried = withAttempt(
      loadDraft(tabStorage, name),
      JSON.stringify([to.startsAt, to.clinic.id, from.version]),
      () => crypto.randomUUID(),
    );
    saveDraft(tabStorage, name, tried);
    step.value = { kind: 'moving' };
    try {
      const { data } = await client.mutate({
        mutation: MoveAppointmentDocument,
        variables: {
          input: {
            appointmentId: from.id,
            clinicId: to.clinic.id,
            startsAt: to.startsAt,
            version: from.version,
            idempotencyKey: tried.attempt.key,
          },
        },
      });
      const answer = data?.moveAppointment;
      if (!answer) throw new Error('The answer to moveAppointment has no data');
      if (answer.__typename === 'Appointment') {
        forget();
        clearDraft(tabStorage, name);
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
        step.value = { kind: 'moved', appointmentId: answer.id };
        const doctorId = answer.doctor.id;
        await refreshAvailability(client, { doctorId, from: from.scheduledAt, to: from.endsAt });
        await refreshAvailability(client, { doctorId, from: answer.scheduledAt, to: answer.endsAt });
        return;
      }
      if (target.value?.startsAt !== to.startsAt || target.value.clinic.id !== to.clinic.id) return;
      step.value =
        answer.__typename === 'ChangedMeanwhile' ? { kind: 'changed' } : { kind: 'refused', refusal: answer };
    } catch (cause) {
      if (step.value.kind === 'moved') console.warn('Free times could not be refreshed', cause);
      else step.value = { kind: 'failed', error: cause };
    }
  }

  const state = computed<MoveState>(() => {
    if (step.value.kind === 'moved') return step.value;
    const visit = appointment.value;
    if (!visit) {
      if (loading.value) return { kind: 'loading' };
      return error.value && !isNotFound(error.value)
        ? { kind: 'failed', error: error.value }
        : { kind: 'missing' };
    }
    const to = target.value;
    if (to && step.value.kind === 'moving') return { kind: 'moving', ...to };
    if (!visit.mayMove || !visit.visitType) return { kind: 'not-allowed', appointment: visit };
    if (!to) return { kind: 'choosing', appointment: visit };
    if (step.value.kind === 'failed') return { kind: 'move-failed', error: step.value.error, ...to };
    if (refusal.value) return { kind: 'refused', refusal: refusal.value, nearest: nearest.value, ...to };
    const deadline = holdState.value.kind === 'held' ? holdState.value.deadline : null;
    if (step.value.kind === 'changed') return { kind: 'changed', deadline, ...to };
    switch (holdState.value.kind) {
      case 'held':
        return { kind: 'held', deadline: holdState.value.deadline, ...to };
      case 'expired':
        return { kind: 'expired', ...to };
      case 'failed':
        return { kind: 'hold-failed', error: holdState.value.error, ...to };
      default:
        return { kind: 'holding', ...to };
    }
  });

  return {
    state,
    retry: () => void refetch(),
    holdAgain: holdNow,
    move,
    startAnew: () => {
      clearDraft(tabStorage, draftName.value);
      holdNow();
    },
  };
}
