import { actsOf, firstActOf, untoldActsOf } from './visit-acts';

const confirmed = {
  status: 'confirmed',
  nextStatuses: ['cancelled', 'no_show', 'checked_in'],
  undoneStatus: null,
  paymentStatus: 'pending',
  refundDue: false,
  mayMove: true,
  loss: null,
} as const;

test('the likeliest act comes first, cancelling last', () => {
  expect(actsOf({ ...confirmed, nextStatuses: [...confirmed.nextStatuses] })).toEqual([
    { kind: 'status', status: 'checked_in' },
    { kind: 'move' },
    { kind: 'status', status: 'no_show' },
    { kind: 'payment', status: 'completed' },
    { kind: 'status', status: 'cancelled' },
  ]);
});

test('the button is never to cancel, to miss or to move', () => {
  expect(firstActOf({ ...confirmed, nextStatuses: ['cancelled', 'no_show'] })).toBeNull();
  expect(firstActOf({ ...confirmed, nextStatuses: ['cancelled', 'confirmed'] })).toEqual({
    kind: 'status',
    status: 'confirmed',
  });
});

test('a cancelled visit that was paid asks for the refund', () => {
  const visit = {
    status: 'cancelled',
    nextStatuses: [],
    undoneStatus: null,
    paymentStatus: 'completed',
    refundDue: true,
    mayMove: false,
    loss: null,
  } as const;
  expect(firstActOf({ ...visit, nextStatuses: [] })).toEqual({ kind: 'payment', status: 'refunded' });
});

test('a visit that is done and not paid asks for the payment, and can be taken back', () => {
  const visit = {
    status: 'completed',
    nextStatuses: [],
    undoneStatus: 'checked_in',
    paymentStatus: 'pending',
    refundDue: false,
    mayMove: false,
    loss: null,
  } as const;
  expect(firstActOf({ ...visit, nextStatuses: [] })).toEqual({ kind: 'payment', status: 'completed' });
  expect(actsOf({ ...visit, nextStatuses: [] })).toEqual([
    { kind: 'payment', status: 'completed' },
    { kind: 'undo', status: 'completed' },
  ]);
});

test('a cancelled visit that was never paid has nothing to do', () => {
  expect(actsOf({ ...confirmed, status: 'cancelled', nextStatuses: [], mayMove: false })).toEqual([]);
});

test('a refund recorded by mistake can be taken back', () => {
  expect(
    actsOf({
      ...confirmed,
      status: 'cancelled',
      nextStatuses: [],
      paymentStatus: 'refunded',
      mayMove: false,
    }),
  ).toEqual([{ kind: 'payment', status: 'completed' }]);
});

test('a visit that has lost its doctor can be kept, moved and cancelled', () => {
  expect(actsOf({ ...confirmed, nextStatuses: ['cancelled'], loss: 'doctor' })).toEqual([
    { kind: 'move' },
    { kind: 'keep' },
    { kind: 'payment', status: 'completed' },
    { kind: 'status', status: 'cancelled' },
  ]);
});

test('what the server says cannot be moved is not offered to be moved', () => {
  expect(actsOf({ ...confirmed, nextStatuses: ['cancelled'], mayMove: false })).not.toContainEqual({
    kind: 'move',
  });
});

test('what one press does and a message tells of can be done without telling, and nothing else', () => {
  const request = { ...confirmed, status: 'pending', nextStatuses: ['cancelled', 'confirmed'] } as const;
  expect(untoldActsOf({ ...request, nextStatuses: [...request.nextStatuses] })).toEqual([
    { kind: 'status', status: 'confirmed', untold: true },
  ]);
  const cancelled = {
    ...confirmed,
    status: 'cancelled',
    nextStatuses: [],
    undoneStatus: 'confirmed',
  } as const;
  expect(untoldActsOf({ ...cancelled, nextStatuses: [] })).toEqual([
    { kind: 'undo', status: 'cancelled', untold: true },
  ]);
  // Nobody is told that a patient has arrived, nor that they have not after all.
  const arrived = {
    ...confirmed,
    status: 'checked_in',
    nextStatuses: ['completed'],
    undoneStatus: 'confirmed',
  } as const;
  expect(untoldActsOf({ ...arrived, nextStatuses: [...arrived.nextStatuses] })).toEqual([]);
});
