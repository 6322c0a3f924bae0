import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { signedIn } from '@smart-healthcare/shared/testing/signed-in';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { useMove, type NewTime } from './use-move';

const clinic = { id: 'c', name: 'Harbor', timeZone: 'America/New_York' };
const ten: NewTime = { startsAt: '2099-03-03T10:00:00Z', clinicId: 'c' };
const visit = (changes: Said = {}): Said => ({
  __typename: 'Appointment',
  id: 'a',
  version: 1,
  mayMove: true,
  scheduledAt: '2099-03-03T09:00:00Z',
  endsAt: '2099-03-03T09:20:00Z',
  clinic,
  visitType: { id: 'v' },
  doctor: { id: 'd', clinics: [clinic] },
  ...changes,
});
const hold = {
  holdSlot: {
    __typename: 'Hold',
    id: 'h',
    expiresAt: '2099-01-01T00:00:00Z',
    secondsLeft: 300,
    longestUntil: '2099-01-01T00:15:00Z',
  },
};

type Moving = Mounted<ReturnType<typeof useMove>> & { chosen: Ref<NewTime | null> };

async function moving(of: Said | null = visit()): Promise<Moving> {
  const chosen = ref<NewTime | null>(null);
  const mounted = await mountComposable(
    () =>
      useMove(
        () => 'a',
        () => chosen.value,
      ),
    await signedIn({ id: 'u', role: 'patient' }),
  );
  await mounted.server.last('MoveReview').answer({ appointment: of });
  return { ...mounted, chosen };
}

/** A visit with a new time chosen and held. */
async function held(): Promise<Moving> {
  const move = await moving();
  move.chosen.value = ten;
  await settle();
  await move.server.last('HoldSlot').answer(hold);
  return move;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('moving a visit', () => {
  test('is choosing until a time is chosen, which is held for the move; back to choosing it is let go', async () => {
    const { result, server, chosen } = await moving();
    expect(result.state.value.kind).toBe('choosing');
    expect(server.all('HoldSlot')).toEqual([]);
    chosen.value = ten;
    await settle();
    expect(result.state.value.kind).toBe('holding');
    expect(server.last('HoldSlot').variables).toEqual({
      input: { ...ten, doctorId: 'd', visitTypeId: 'v', movingAppointmentId: 'a' },
    });
    await server.last('HoldSlot').answer(hold);
    expect(result.state.value).toMatchObject({ kind: 'held', startsAt: ten.startsAt, clinic });
    chosen.value = null;
    await settle();
    expect(result.state.value.kind).toBe('choosing');
    expect(server.last('ReleaseHold').variables).toEqual({ id: 'h' });
  });

  test('moves in the version that was seen, once', async () => {
    const { result, server, leave } = await held();
    void result.move();
    void result.move();
    await settle();
    expect(result.state.value.kind).toBe('sending');
    expect(server.all('MoveAppointment')).toHaveLength(1);
    expect(server.last('MoveAppointment').variables).toMatchObject({
      input: { appointmentId: 'a', ...ten, version: 1 },
    });
    await server.last('MoveAppointment').answer({
      moveAppointment: visit({ version: 2, mayMove: false, scheduledAt: ten.startsAt }),
    });
    expect(result.state.value).toEqual({ kind: 'moved', appointmentId: 'a' });
    await leave();
    expect(server.all('ReleaseHold')).toEqual([]);
    expect(sessionStorage.getItem('move:u:a')).toBeNull();
  });

  test('says that somebody changed the visit, and moves the changed one as an intent of its own', async () => {
    const { result, server } = await held();
    void result.move();
    await settle();
    await server.last('MoveAppointment').answer({
      moveAppointment: { __typename: 'ChangedMeanwhile', appointment: visit({ version: 2 }) },
    });
    expect(result.state.value).toMatchObject({ kind: 'changed', appointment: { version: 2 } });
    void result.move();
    await settle();
    const [first, second] = server
      .all('MoveAppointment')
      .map(({ variables }) => variables.input as { version: number; idempotencyKey: string });
    expect(second?.version).toBe(2);
    expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey);
    await server
      .last('MoveAppointment')
      .answer({ moveAppointment: visit({ version: 3, scheduledAt: ten.startsAt }) });
    expect(result.state.value).toEqual({ kind: 'moved', appointmentId: 'a' });
  });

  test('repeats a lost answer under its key', async () => {
    const { result, server } = await held();
    for (let turn = 0; turn < 2; turn += 1) {
      void result.move();
      await settle();
      await server.last('MoveAppointment').lose();
      expect(result.state.value.kind).toBe('send-failed');
    }
    const [first, second] = server.all('MoveAppointment').map(({ variables }) => variables);
    expect(second).toEqual(first);
  });

  test('offers no time that the visit has already', async () => {
    const { result, server } = await held();
    void result.move();
    await settle();
    await server.last('MoveAppointment').answer({
      moveAppointment: { __typename: 'SlotTaken', code: 'SLOT_TAKEN', nextFreeTimes: [] },
    });
    expect(server.last('FreeTimes').variables.movingAppointmentId).toBe('a');
    await server.last('FreeTimes').answer({
      freeTimes: { days: [{ clinic, starts: ['2099-03-03T09:00:00Z', '2099-03-03T09:40:00Z'] }] },
    });
    expect(result.state.value).toMatchObject({
      kind: 'refused',
      nearest: [{ startsAt: '2099-03-03T09:40:00Z' }],
    });
  });

  test('holds nothing for a visit that may not move, is missing or could not be loaded', async () => {
    const { result, server, chosen } = await moving(visit({ mayMove: false }));
    chosen.value = ten;
    await settle();
    expect(result.state.value.kind).toBe('not-allowed');
    expect(server.all('HoldSlot')).toEqual([]);

    expect((await moving(null)).result.state.value).toEqual({ kind: 'missing' });

    const lost = await mountComposable(
      () =>
        useMove(
          () => 'a',
          () => ten,
        ),
      await signedIn({ id: 'u', role: 'patient' }),
    );
    expect(lost.result.state.value).toEqual({ kind: 'loading' });
    await lost.server.last('MoveReview').lose();
    expect(lost.result.state.value.kind).toBe('failed');
    lost.result.retry();
    await lost.server.last('MoveReview').answer({ appointment: visit() });
    expect(lost.result.state.value.kind).toBe('holding');
  });
});
