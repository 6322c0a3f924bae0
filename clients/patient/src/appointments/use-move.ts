import { tabStorage } from '@smart-healthcare/shared/forms/tab-storage';
import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import type { PlacingState } from '@smart-healthcare/shared/placing/placing';
import { usePlacing } from '@smart-healthcare/shared/placing/use-placing';
import { useSession } from '@smart-healthcare/shared/session/session';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, watch, type ComputedRef } from 'vue';
import { clearDraft, loadDraft, saveDraft } from '../booking/booking-draft';
import { findNearestTimes, type OtherTime } from '../booking/find-nearest-times';
import { ownHolds, type HoldRefusal, type WantedTime } from '../booking/own-holds';
import { refreshAvailability } from '../booking/refresh-availability';
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

/** How it stands with a chosen time that the visit may move to. */
type OpenState = Exclude<
  PlacingState<never, MoveRefusal | HoldRefusal, OtherTime>,
  { kind: 'idle' | 'done' }
>;

export type MoveState =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'not-allowed'; appointment: MovingAppointment }
  | { kind: 'choosing'; appointment: MovingAppointment }
  | (OpenState & Chosen)
  /** Somebody else changed the visit meanwhile; it stands on the screen as it is now. */
  | ({ kind: 'changed' } & Chosen)
  | { kind: 'moved'; appointmentId: string };

interface MoveRequest {
  readonly appointmentId: string;
  readonly clinicId: string;
  readonly startsAt: string;
  readonly version: number;
}

/** Moving a visit: choose, hold the new time, move in one step. Until then the visit stays where it is. */
export function useMove(
  id: () => string,
  chosen: () => NewTime | null,
): {
  state: ComputedRef<MoveState>;
  retry: () => void;
  holdAgain: () => void;
  move: () => Promise<void>;
} {
  const { client } = useApolloClient();
  const session = useSession();
  const { result, loading, error, refetch } = useQuery(MoveReviewDocument, () => ({ id: id() }), {
    fetchPolicy: 'cache-and-network',
  });
  const draftName = computed(() => `move:${session.user.value?.id ?? ''}:${id()}`);

  const appointment = computed(() => result.value?.appointment ?? null);
  const target = computed<Chosen | null>(() => {
    const time = chosen();
    const clinic = appointment.value?.doctor.clinics.find((place) => place.id === time?.clinicId);
    return time && appointment.value && clinic
      ? { appointment: appointment.value, startsAt: time.startsAt, clinic }
      : null;
  });
  const wanted = computed<WantedTime | null>(() => {
    const to = target.value;
    if (!to?.appointment.mayMove || !to.appointment.visitType) return null;
    return {
      doctorId: to.appointment.doctor.id,
      clinicId: to.clinic.id,
      visitTypeId: to.appointment.visitType.id,
      startsAt: to.startsAt,
      timeZone: to.clinic.timeZone,
      movingAppointmentId: to.appointment.id,
    };
  });

  async function findNearest(refusal: MoveAnswer | HoldRefusal, lost: WantedTime): Promise<OtherTime[]> {
    if (!('nextFreeTimes' in refusal)) return [];
    const found = await findNearestTimes(client, lost, refusal.nextFreeTimes);
    // The time that the visit has counts as free for it, but is no other time.
    const own = Date.parse(appointment.value?.scheduledAt ?? '');
    return found.filter(({ startsAt }) => Date.parse(startsAt) !== own);
  }

  const placing = usePlacing({
    holds: ownHolds(client),
    attempts: {
      load: () => loadDraft(tabStorage, draftName.value).attempt,
      save: (attempt) => {
        if (attempt) saveDraft(tabStorage, draftName.value, { reason: '', attempt });
        else clearDraft(tabStorage, draftName.value);
      },
    },
    send: async (request: MoveRequest, idempotencyKey) => {
      const { data } = await client.mutate({
        mutation: MoveAppointmentDocument,
        variables: { input: { ...request, idempotencyKey } },
      });
      return data?.moveAppointment;
    },
    nearest: findNearest,
  });
  watch(
    () => JSON.stringify(wanted.value),
    () => placing.choose(wanted.value),
    { immediate: true },
  );

  async function move(): Promise<void> {
    const to = target.value;
    if (!to) return;
    const from = to.appointment;
    const moved = await placing.send({
      appointmentId: from.id,
      clinicId: to.clinic.id,
      startsAt: to.startsAt,
      version: from.version,
    });
    if (!moved) return;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
    const doctorId = moved.doctor.id;
    try {
      await refreshAvailability(client, { doctorId, from: from.scheduledAt, to: from.endsAt });
      await refreshAvailability(client, { doctorId, from: moved.scheduledAt, to: moved.endsAt });
    } catch (cause) {
      console.warn('Free times could not be refreshed', cause);
    }
  }

  const state = computed<MoveState>(() => {
    const placed = placing.state.value;
    if (placed.kind === 'done') return { kind: 'moved', appointmentId: placed.placed.id };
    const visit = appointment.value;
    if (!visit) {
      if (loading.value) return { kind: 'loading' };
      return error.value && !isNotFound(error.value)
        ? { kind: 'failed', error: error.value }
        : { kind: 'missing' };
    }
    const to = target.value;
    if (to && placed.kind === 'sending') return { ...placed, ...to };
    if (!visit.mayMove || !visit.visitType) return { kind: 'not-allowed', appointment: visit };
    if (!to) return { kind: 'choosing', appointment: visit };
    if (placed.kind === 'idle') return { kind: 'holding', ...to };
    if (placed.kind !== 'refused') return { ...placed, ...to };
    const { refusal, nearest } = placed;
    return refusal.__typename === 'ChangedMeanwhile'
      ? { kind: 'changed', ...to }
      : { kind: 'refused', refusal, nearest, ...to };
  });

  return { state, retry: () => void askAgain(refetch), holdAgain: placing.holdAgain, move };
}
