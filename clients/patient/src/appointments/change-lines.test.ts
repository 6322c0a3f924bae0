import { changeActor, changeKind, type AppointmentChange } from './change-lines';

function change(part: Partial<AppointmentChange>): AppointmentChange {
  return {
    id: '1',
    at: '2026-03-01T10:00:00Z',
    action: 'booked',
    byYou: true,
    actorName: null,
    actorRole: 'patient',
    fromTime: null,
    toTime: '2026-03-03T03:50:00Z',
    ...part,
  };
}

describe('what happened to a visit', () => {
  test('a booking stays a booking unless the clinic had to agree to it', () => {
    const booked = change({});
    const confirmed = change({ id: '2', action: 'confirmed', byYou: false });
    expect(changeKind(booked, [booked], false)).toBe('booked');
    expect(changeKind(booked, [booked], true)).toBe('requested');
    expect(changeKind(booked, [booked, confirmed], false)).toBe('requested');
    expect(changeKind(confirmed, [booked, confirmed], false)).toBe('confirmed');
  });

  test('a booking to which the patient agreed was no request', () => {
    const booked = change({ byYou: false, actorRole: 'doctor' });
    const agreed = change({ id: '2', action: 'confirmed' });
    expect(changeKind(booked, [booked, agreed], false)).toBe('booked');
    expect(changeKind(agreed, [booked, agreed], false)).toBe('agreed');
  });

  test('a move names both times only when both are known', () => {
    const moved = change({ action: 'moved', fromTime: '2026-03-02T03:50:00Z' });
    expect(changeKind(moved, [moved], false)).toBe('moved');
    expect(changeKind({ ...moved, fromTime: null }, [moved], false)).toBe('movedUnknown');
  });

  test.each(['kept', 'paid', 'refunded'] as const)('a visit that was %s is called so', (action) => {
    expect(changeKind(change({ action }), [], false)).toBe(action);
  });

  test('an action that came later than this client is still a change', () => {
    expect(changeKind(change({ action: 'series_split' as 'moved' }), [], false)).toBe('other');
  });

  test('who did it', () => {
    expect(changeActor(change({}))).toEqual({ kind: 'you' });
    expect(changeActor(change({ byYou: false, actorName: 'Dr Rao', actorRole: 'doctor' }))).toEqual({
      kind: 'named',
      name: 'Dr Rao',
    });
    expect(changeActor(change({ byYou: false, actorRole: 'admin' }))).toEqual({ kind: 'staff' });
    expect(changeActor(change({ byYou: false, actorRole: null }))).toEqual({ kind: 'system' });
  });
});
