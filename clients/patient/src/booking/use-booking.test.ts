import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { createSession } from '@smart-healthcare/shared/session/session';
import { signedIn } from '@smart-healthcare/shared/testing/signed-in';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import type { ChosenTime } from './chosen-time';
import { useBooking } from './use-booking';

const nine: ChosenTime = {
  doctorId: 'd',
  clinicId: 'c',
  visitTypeId: 'v',
  startsAt: '2099-03-03T09:00:00Z',
};
const ten = { ...nine, startsAt: '2099-03-03T10:00:00Z' };
const clinic = { id: 'c', name: 'Harbor', timeZone: 'America/New_York' };
const slot = (startsAt: string): Said => ({ startsAt, clinic });
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const hold = (id: string, secondsLeft = 300, secondsLonger = 900): Said => ({
  holdSlot: {
    __typename: 'Hold',
    id,
    expiresAt: inSeconds(secondsLeft),
    secondsLeft,
    longestUntil: inSeconds(secondsLeft + secondsLonger),
  },
});
const booked = {
  bookAppointment: { __typename: 'Appointment', id: 'a', scheduledAt: nine.startsAt, endsAt: ten.startsAt },
};
const taken = { __typename: 'SlotTaken', code: 'SLOT_TAKEN', nextFreeTimes: [slot('2099-03-03T11:00:00Z')] };

type Booking = Mounted<ReturnType<typeof useBooking>> & { chosen: Ref<ChosenTime | null> };

/** The review of a chosen time, loaded, with a patient signed in. */
async function review(role = 'patient'): Promise<Booking> {
  const chosen = ref<ChosenTime | null>(nine);
  const mounted = await mountComposable(
    () => useBooking(() => chosen.value),
    await signedIn({ id: 'u', role, fullName: 'Maya Rao' }),
  );
  await mounted.server.last('BookingReview').answer({
    doctor: { id: 'd', clinics: [clinic], visitTypes: [{ id: 'v' }] },
    bookingRules: { maxMoves: 2 },
  });
  return { ...mounted, chosen };
}

/** The review with its time held. */
async function held(): Promise<Booking> {
  const booking = await review();
  await booking.server.last('HoldSlot').answer(hold('h'));
  return booking;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('booking a chosen time', () => {
  test('holds it as soon as it is loaded and books it once', async () => {
    const { result, server, leave } = await review();
    expect(result.state.value.kind).toBe('holding');
    expect(server.last('HoldSlot').variables).toEqual({ input: { ...nine, movingAppointmentId: null } });
    await server.last('HoldSlot').answer(hold('h'));
    expect(result.state.value.kind).toBe('held');

    result.reason.value = ' cough ';
    void result.book();
    void result.book();
    await settle();
    expect(server.all('BookAppointment')).toHaveLength(1);
    expect(server.last('BookAppointment').variables).toMatchObject({ input: { ...nine, reason: 'cough' } });
    await server.last('BookAppointment').answer(booked);
    expect(result.state.value).toEqual({ kind: 'booked', appointmentId: 'a' });
    // What was typed is of no more use.
    expect(result.reason.value).toBe(' cough ');
    await leave();
    expect(server.all('ReleaseHold')).toEqual([]);
    expect((await held()).result.reason.value).toBe('');
  });

  test('can be held longer as far as the server says, and no further', async () => {
    const { result, server } = await held();
    const longer = (): number | null =>
      result.state.value.kind === 'held' ? Math.round(result.state.value.longer / 1000) : null;
    expect(longer()).toBe(900);
    result.holdAgain();
    await settle();
    expect(server.all('HoldSlot')).toHaveLength(2);
    await server.last('HoldSlot').answer(hold('i', 60, 0));
    expect(longer()).toBe(0);
  });

  test('watches the time of somebody who is not signed in, and tells before they make an account', async () => {
    const chosen = ref<ChosenTime | null>(nine);
    const { result, server } = await mountComposable(() => useBooking(() => chosen.value), {
      install: (app, client) => void app.use(createSession(client)),
    });
    await server.last('BookingReview').answer({
      doctor: { id: 'd', clinics: [clinic], visitTypes: [{ id: 'v' }] },
      bookingRules: { maxMoves: 2 },
    });
    const free = (...starts: string[]): Said => ({ freeTimes: { days: [{ clinic, starts }] } });
    await server.last('FreeTimes').answer(free(nine.startsAt, ten.startsAt));
    expect(result.state.value.kind).toBe('signed-out');
    expect(server.all('HoldSlot')).toEqual([]);

    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] });
    await server.last('AvailabilityChanged').tell({
      availabilityChanged: { doctorId: 'd', from: nine.startsAt, to: ten.startsAt },
    });
    await jest.advanceTimersByTimeAsync(200);
    jest.useRealTimers();
    await server.last('FreeTimes').answer(free(ten.startsAt));
    expect(result.state.value).toMatchObject({ kind: 'gone', nearest: null });
    await server.last('FreeTimes').answer(free(ten.startsAt));
    expect(result.state.value).toMatchObject({ kind: 'gone', nearest: [{ startsAt: ten.startsAt }] });

    chosen.value = ten;
    await settle();
    await server.last('FreeTimes').answer(free(ten.startsAt));
    expect(result.state.value.kind).toBe('signed-out');
  });

  test('leads back to the visit that is booked already, and warns of no other', async () => {
    const busy = (scheduledAt: string, doctorId: string): Said => ({
      holdSlot: {
        __typename: 'PatientBusy',
        code: 'PATIENT_BUSY',
        collidesWith: { id: 'own', scheduledAt, doctor: { id: doctorId, fullName: 'X' }, clinic: clinic },
        nextFreeTimes: [],
      },
    });
    for (const [scheduledAt, doctorId, kind] of [
      [nine.startsAt, 'd', 'booked'],
      [ten.startsAt, 'd', 'refused'],
      [nine.startsAt, 'e', 'refused'],
    ] as const) {
      const { result, server, leave } = await review();
      await server.last('HoldSlot').answer(busy(scheduledAt, doctorId));
      expect(result.state.value.kind).toBe(kind);
      if (kind === 'booked') {
        expect(result.state.value).toEqual({ kind, appointmentId: 'own', before: true });
      }
      await leave();
    }
  });

  test('sends the same key again after a lost answer, also after a reload', async () => {
    const first = await held();
    first.result.reason.value = 'cough';
    void first.result.book();
    await settle();
    await first.server.last('BookAppointment').lose();
    expect(first.result.state.value.kind).toBe('send-failed');
    void first.result.book();
    await settle();

    const second = await held();
    expect(second.result.reason.value).toBe('cough');
    void second.result.book();
    await settle();
    const keys = [...first.server.all('BookAppointment'), ...second.server.all('BookAppointment')].map(
      ({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey,
    );
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    for (const { server, result } of [first, second]) {
      await server.last('BookAppointment').answer(booked);
      expect(result.state.value).toEqual({ kind: 'booked', appointmentId: 'a' });
    }
  });

  test('shows the nearest times around a lost one', async () => {
    const { result, server } = await held();
    void result.book();
    await settle();
    await server.last('BookAppointment').answer({ bookAppointment: taken });
    expect(result.state.value).toMatchObject({ kind: 'refused', nearest: null });
    await server.last('FreeTimes').answer({
      freeTimes: {
        days: [{ clinic, starts: [nine.startsAt, '2099-03-03T09:20:00Z', '2099-03-03T08:40:00Z'] }],
      },
    });
    expect(result.state.value).toMatchObject({
      nearest: [
        { startsAt: '2099-03-03T08:40:00Z' },
        { startsAt: '2099-03-03T09:20:00Z', clinicName: 'Harbor' },
      ],
    });
  });

  test('falls back on the times that a refusal brought, and says when a hold is refused', async () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { result, server } = await review();
    await server.last('HoldSlot').answer({ holdSlot: taken });
    await server.last('FreeTimes').lose();
    expect(result.state.value).toMatchObject({
      kind: 'refused',
      refusal: { __typename: 'SlotTaken' },
      nearest: [{ startsAt: '2099-03-03T11:00:00Z' }],
    });
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  test('forgets what was told of a time when another is chosen, and gives the last one back', async () => {
    const { result, server, chosen, leave } = await held();
    void result.book();
    await settle();
    await server.last('BookAppointment').answer({
      bookAppointment: { __typename: 'LimitReached', code: 'OPEN_LIMIT_REACHED', limit: 3 },
    });
    expect(result.state.value).toMatchObject({ kind: 'refused', refusal: { limit: 3 } });
    chosen.value = ten;
    await settle();
    expect(result.state.value).toMatchObject({ kind: 'holding', visit: { chosen: ten } });
    await server.last('HoldSlot').answer(hold('h2'));
    await leave();
    expect(server.all('ReleaseHold').map(({ variables }) => variables.id)).toEqual(['h2']);
  });

  test('holds nothing for staff, nor for a doctor or clinic that is gone', async () => {
    const staff = await review('admin');
    expect(staff.result.state.value.kind).toBe('staff');
    expect(staff.server.all('HoldSlot')).toEqual([]);
    const gone = await held();
    gone.chosen.value = { ...nine, clinicId: 'elsewhere' };
    await settle();
    expect(gone.result.state.value).toEqual({ kind: 'missing' });
    expect(gone.server.all('ReleaseHold')).toHaveLength(1);
    gone.chosen.value = null;
    await settle();
    expect(gone.result.state.value).toEqual({ kind: 'invalid' });
  });

  test('asks whoever is signed out to sign in, and says when the doctor could not be loaded', async () => {
    const who = await signedIn({ id: 'u', role: 'patient' });
    localStorage.clear();
    const { result, server } = await mountComposable(() => useBooking(() => nine), who);
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('BookingReview').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await server.last('BookingReview').answer({
      doctor: { id: 'd', clinics: [clinic], visitTypes: [{ id: 'v' }] },
      bookingRules: { maxMoves: 2 },
    });
    expect(result.state.value.kind).toBe('signed-out');
    expect(server.all('HoldSlot')).toEqual([]);
  });
});
