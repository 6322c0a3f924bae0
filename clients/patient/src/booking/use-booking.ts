import { tabStorage } from '@smart-healthcare/shared/forms/tab-storage';
import { askAgain } from '@smart-healthcare/shared/graphql/ask-again';
import type { PlacingState } from '@smart-healthcare/shared/placing/placing';
import { usePlacing } from '@smart-healthcare/shared/placing/use-placing';
import { useSession } from '@smart-healthcare/shared/session/session';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import {
  BookAppointmentDocument,
  BookingReviewDocument,
  type BookAppointmentMutation,
  type BookingReviewQuery,
} from '../generated/graphql';
import { clearDraft, loadDraft, saveDraft, type BookingDraft } from './booking-draft';
import type { ChosenTime } from './chosen-time';
import { findNearestTimes, type OtherTime } from './find-nearest-times';
import { ownHolds, type HoldRefusal, type WantedTime } from './own-holds';
import { refreshAvailability } from './refresh-availability';
import { useStillFree } from './use-still-free';

export type BookRefusal = Exclude<BookAppointmentMutation['bookAppointment'], { __typename: 'Appointment' }>;
export type Refusal = BookRefusal | HoldRefusal;

type ReviewDoctor = NonNullable<BookingReviewQuery['doctor']>;

/** All that the review shows of a chosen time. */
export interface ChosenVisit {
  readonly chosen: ChosenTime;
  readonly doctor: ReviewDoctor;
  readonly clinic: ReviewDoctor['clinics'][number];
  readonly visitType: ReviewDoctor['visitTypes'][number];
  readonly rules: BookingReviewQuery['bookingRules'];
}

/** How it stands with a chosen time that somebody here can hold and book. */
type OpenState = Exclude<PlacingState<never, Refusal, OtherTime>, { kind: 'idle' | 'done' }>;

export type ReviewState =
  | { kind: 'invalid' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'signed-out'; visit: ChosenVisit }
  /** Somebody who is not signed in looks at a time that is not free any more. */
  | { kind: 'gone'; visit: ChosenVisit; nearest: readonly OtherTime[] | null }
  | { kind: 'staff'; visit: ChosenVisit }
  | (OpenState & { visit: ChosenVisit })
  /** `before`: this very visit was booked on an earlier way through here, as with the browser's way back. */
  | { kind: 'booked'; appointmentId: string; before?: true };

/** The person's own visit that stands in the way of a chosen time, where it is the chosen one; else null. */
function sameVisit(refusal: Refusal, { doctorId, startsAt }: ChosenTime): string | null {
  if (refusal.__typename !== 'PatientBusy' || refusal.collidesWith === null) return null;
  const { id, doctor, scheduledAt } = refusal.collidesWith;
  return doctor.id === doctorId && Date.parse(scheduledAt) === Date.parse(startsAt) ? id : null;
}

/** The way from a chosen time to a booked visit: hold, review, book, and what to do when the time is lost. */
export function useBooking(chosen: () => ChosenTime | null): {
  state: ComputedRef<ReviewState>;
  reason: Ref<string>;
  patientName: ComputedRef<string>;
  retry: () => void;
  holdAgain: () => void;
  book: () => Promise<void>;
} {
  const { client } = useApolloClient();
  const session = useSession();
  const { result, error, loading, refetch } = useQuery(
    BookingReviewDocument,
    () => ({ doctorId: chosen()?.doctorId ?? '' }),
    () => ({ enabled: chosen() !== null }),
  );

  // Named by person and doctor: another time of the doctor keeps what was typed, another person never sees it.
  const draftName = computed(() => `booking:${session.user.value?.id ?? ''}:${chosen()?.doctorId ?? ''}`);
  const draft = shallowRef(loadDraft(tabStorage, draftName.value));
  watch(draftName, (name) => (draft.value = loadDraft(tabStorage, name)));
  function keep(next: BookingDraft): void {
    draft.value = next;
    saveDraft(tabStorage, draftName.value, next);
  }
  const reason = computed({
    get: () => draft.value.reason,
    set: (text) => keep({ ...draft.value, reason: text }),
  });

  const visit = computed<ChosenVisit | null>(() => {
    const time = chosen();
    const doctor = result.value?.doctor;
    const rules = result.value?.bookingRules;
    const clinic = doctor?.clinics.find(({ id }) => id === time?.clinicId);
    const visitType = doctor?.visitTypes.find(({ id }) => id === time?.visitTypeId);
    return time && doctor && rules && clinic && visitType
      ? { chosen: time, doctor, clinic, visitType, rules }
      : null;
  });
  const isPatient = computed(() => session.user.value?.role === 'patient');
  const time = computed<WantedTime | null>(() => {
    if (!visit.value) return null;
    const { chosen: start, clinic } = visit.value;
    const { timeZone } = clinic;
    return { ...start, timeZone, movingAppointmentId: null };
  });

  // A time is held as soon as somebody is signed in who can book it. Until then it is watched.
  const wanted = computed(() => (isPatient.value ? time.value : null));
  const isGuest = computed(() => session.status.value === 'signed-out');
  const watched = useStillFree(() => (isGuest.value ? time.value : null));

  const placing = usePlacing({
    holds: ownHolds(client),
    attempts: {
      load: () => draft.value.attempt,
      save: (attempt) => keep({ ...draft.value, attempt }),
    },
    send: async (request: ChosenTime & { reason: string | null }, idempotencyKey) => {
      const { data } = await client.mutate({
        mutation: BookAppointmentDocument,
        variables: { input: { ...request, idempotencyKey } },
      });
      return data?.bookAppointment;
    },
    nearest: (refusal: Refusal, lost: WantedTime) =>
      'nextFreeTimes' in refusal ? findNearestTimes(client, lost, refusal.nextFreeTimes) : [],
  });
  watch(
    () => JSON.stringify(wanted.value),
    () => placing.choose(wanted.value),
    { immediate: true },
  );

  async function book(): Promise<void> {
    if (!visit.value) return;
    const { chosen: time } = visit.value;
    const booked = await placing.send({ ...time, reason: reason.value.trim() || null });
    if (!booked) return;
    clearDraft(tabStorage, draftName.value);
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
    const { scheduledAt: from, endsAt: to } = booked;
    try {
      await refreshAvailability(client, { doctorId: time.doctorId, from, to });
    } catch (error) {
      console.warn('Free times could not be refreshed', error);
    }
  }

  function retry(): void {
    if (session.failure.value === null) void askAgain(refetch);
    else
      session.ready().catch((cause: unknown) => console.warn('Who is signed in is still not known', cause));
  }

  const state = computed<ReviewState>(() => {
    const placed = placing.state.value;
    if (placed.kind === 'done') return { kind: 'booked', appointmentId: placed.placed.id };
    if (!chosen()) return { kind: 'invalid' };
    const now = visit.value;
    if (!now) {
      if (error.value && !loading.value) return { kind: 'failed', error: error.value };
      return result.value && !loading.value ? { kind: 'missing' } : { kind: 'loading' };
    }
    if (session.failure.value !== null) return { kind: 'failed', error: session.failure.value };
    if (session.status.value === 'unknown') return { kind: 'loading' };
    if (!session.user.value) {
      return watched.isGone.value
        ? { kind: 'gone', visit: now, nearest: watched.nearest.value }
        : { kind: 'signed-out', visit: now };
    }
    if (!isPatient.value) return { kind: 'staff', visit: now };
    const own = placed.kind === 'refused' ? sameVisit(placed.refusal, now.chosen) : null;
    if (own !== null) return { kind: 'booked', appointmentId: own, before: true };
    return placed.kind === 'idle' ? { kind: 'holding', visit: now } : { ...placed, visit: now };
  });

  return {
    state,
    reason,
    patientName: computed(() => session.user.value?.fullName ?? ''),
    retry,
    holdAgain: placing.holdAgain,
    book,
  };
}
