import { useSession } from '@smart-healthcare/shared/session/session';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import {
  BookAppointmentDocument,
  BookingReviewDocument,
  type BookAppointmentMutation,
  type BookingReviewQuery,
} from '../generated/graphql';
import { clearDraft, loadDraft, saveDraft, withAttempt, type BookingDraft } from './booking-draft';
import { tabStorage } from './browser-storage';
import type { ChosenTime } from './chosen-time';
import { findNearestTimes, type OtherTime } from './find-nearest-times';
import { refreshAvailability } from './refresh-availability';
import { useHold, type HoldRefusal } from './use-hold';

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

/** Other times instead of a lost one; null while they are looked for. */
export type Nearest = readonly OtherTime[] | null;

export type ReviewState =
  | { kind: 'invalid' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'missing' }
  | { kind: 'signed-out'; visit: ChosenVisit }
  | { kind: 'staff'; visit: ChosenVisit }
  | { kind: 'holding'; visit: ChosenVisit }
  | { kind: 'hold-failed'; visit: ChosenVisit; error: unknown }
  | { kind: 'held'; visit: ChosenVisit; deadline: number }
  | { kind: 'expired'; visit: ChosenVisit }
  | { kind: 'booking'; visit: ChosenVisit }
  | { kind: 'book-failed'; visit: ChosenVisit; error: unknown }
  | { kind: 'refused'; visit: ChosenVisit; refusal: Refusal; nearest: Nearest }
  | { kind: 'booked'; appointmentId: string };

type Step =
  | { kind: 'review' }
  | { kind: 'booking' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'refused'; refusal: BookRefusal }
  | { kind: 'booked'; appointmentId: string };

/** The way from a chosen time to a booked visit: hold, review, book, and what to do when the time is lost. */
export function useBooking(chosen: () => ChosenTime | null): {
  state: ComputedRef<ReviewState>;
  reason: Ref<string>;
  patientName: ComputedRef<string>;
  retry: () => void;
  holdAgain: () => void;
  book: () => Promise<void>;
  /** After KEY_REUSED: the next try is an intent of its own. */
  startAnew: () => void;
} {
  const { client } = useApolloClient();
  const session = useSession();
  const { state: holdState, hold, forget, release } = useHold();
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
  const step = shallowRef<Step>({ kind: 'review' });
  const nearest = ref<Nearest>(null);

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

  function holdNow(): void {
    if (!visit.value) return;
    step.value = { kind: 'review' };
    void hold(visit.value.chosen, visit.value.rules.holdMinutes);
  }

  // A time is held as soon as somebody is signed in who can book it, and each newly chosen time again.
  watch(
    () => (visit.value && isPatient.value ? JSON.stringify(visit.value.chosen) : null),
    (now) => {
      if (step.value.kind === 'booked') return;
      if (now === null) void release();
      else holdNow();
    },
    { immediate: true },
  );

  const refusal = computed<Refusal | null>(() => {
    if (step.value.kind === 'refused') return step.value.refusal;
    return step.value.kind === 'review' && holdState.value.kind === 'refused'
      ? holdState.value.refusal
      : null;
  });
  watch(refusal, async (refused) => {
    nearest.value = null;
    const lost = visit.value;
    if (!refused || !lost || !('nextFreeTimes' in refused)) return;
    const found = await findNearestTimes(
      client,
      lost.chosen,
      lost.clinic.timeZone,
      refused.nextFreeTimes,
      null,
    );
    if (refusal.value === refused) nearest.value = found;
  });

  async function book(): Promise<void> {
    const now = visit.value;
    if (!now || step.value.kind === 'booking' || step.value.kind === 'booked') return;
    const { chosen: time } = now;
    const typed = reason.value.trim();
    const tried = withAttempt(draft.value, JSON.stringify([time, typed]), () => crypto.randomUUID());
    // Kept before it is sent: a reload in the middle sends the same key again.
    keep(tried);
    step.value = { kind: 'booking' };
    try {
      const { data } = await client.mutate({
        mutation: BookAppointmentDocument,
        variables: {
          input: { ...time, reason: typed === '' ? null : typed, idempotencyKey: tried.attempt.key },
        },
      });
      const answer = data?.bookAppointment;
      if (!answer) throw new Error('The answer to bookAppointment has no data');
      if (answer.__typename === 'Appointment') {
        forget();
        clearDraft(tabStorage, draftName.value);
        client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myAppointments' });
        step.value = { kind: 'booked', appointmentId: answer.id };
        await refreshAvailability(client, {
          doctorId: time.doctorId,
          from: answer.scheduledAt,
          to: answer.endsAt,
        });
        return;
      }
      // Another time may have been chosen meanwhile; it has been held since, and this answer is not about it.
      if (JSON.stringify(chosen()) === JSON.stringify(time))
        step.value = { kind: 'refused', refusal: answer };
    } catch (cause) {
      if (step.value.kind === 'booked') console.warn('Free times could not be refreshed', cause);
      else step.value = { kind: 'failed', error: cause };
    }
  }

  function startAnew(): void {
    keep({ ...draft.value, attempt: null });
    holdNow();
  }

  function retry(): void {
    if (session.failure.value === null) void refetch();
    else
      session.ready().catch((cause: unknown) => console.warn('Who is signed in is still not known', cause));
  }

  const state = computed<ReviewState>(() => {
    if (step.value.kind === 'booked') return step.value;
    if (!chosen()) return { kind: 'invalid' };
    const now = visit.value;
    if (!now) {
      if (error.value && !loading.value) return { kind: 'failed', error: error.value };
      return result.value && !loading.value ? { kind: 'missing' } : { kind: 'loading' };
    }
    if (session.failure.value !== null) return { kind: 'failed', error: session.failure.value };
    if (session.status.value === 'unknown') return { kind: 'loading' };
    if (!session.user.value) return { kind: 'signed-out', visit: now };
    if (!isPatient.value) return { kind: 'staff', visit: now };
    if (step.value.kind === 'booking') return { kind: 'booking', visit: now };
    if (step.value.kind === 'failed') return { kind: 'book-failed', visit: now, error: step.value.error };
    if (refusal.value) return { kind: 'refused', visit: now, refusal: refusal.value, nearest: nearest.value };
    switch (holdState.value.kind) {
      case 'held':
        return { kind: 'held', visit: now, deadline: holdState.value.deadline };
      case 'expired':
        return { kind: 'expired', visit: now };
      case 'failed':
        return { kind: 'hold-failed', visit: now, error: holdState.value.error };
      default:
        return { kind: 'holding', visit: now };
    }
  });

  return {
    state,
    reason,
    patientName: computed(() => session.user.value?.fullName ?? ''),
    retry,
    holdAgain: holdNow,
    book,
    startAnew,
  };
}
