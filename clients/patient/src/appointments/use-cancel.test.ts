import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import type { AppointmentDetailsFragment } from '../generated/graphql';
import { useCancel } from './use-cancel';

const visit = {
  id: 'a',
  version: 3,
  doctor: { id: 'd' },
  scheduledAt: '2099-03-03T09:00:00Z',
  endsAt: '2099-03-03T09:20:00Z',
} as AppointmentDetailsFragment;
const cancelled = { cancelAppointment: { __typename: 'Appointment', id: 'a', status: 'cancelled' } };

describe('cancelling a visit', () => {
  test('sends the version that was seen, once, and is done', async () => {
    const { result, server } = await mountComposable(useCancel);
    void result.cancel(visit, '  ');
    void result.cancel(visit, '  ');
    await settle();
    expect(result.state.value).toEqual({ kind: 'sending' });
    expect(server.all('CancelAppointment')).toHaveLength(1);
    expect(server.last('CancelAppointment').variables).toEqual({
      input: { appointmentId: 'a', reason: null, version: 3 },
    });
    result.reset();
    expect(result.state.value).toEqual({ kind: 'sending' });
    await server.last('CancelAppointment').answer(cancelled);
    expect(result.state.value).toEqual({ kind: 'done' });
  });

  test('tells why not, and may be tried again', async () => {
    const { result, server } = await mountComposable(useCancel);
    void result.cancel(visit, ' ill ');
    await settle();
    expect(server.last('CancelAppointment').variables).toMatchObject({ input: { reason: 'ill' } });
    const cutoffAt = '2099-03-02T09:00:00Z';
    await server.last('CancelAppointment').answer({
      cancelAppointment: { __typename: 'TooLate', code: 'TOO_LATE', cutoffAt },
    });
    expect(result.state.value).toMatchObject({ kind: 'refused', refusal: { cutoffAt } });
    result.reset();
    expect(result.state.value).toEqual({ kind: 'idle' });
  });

  test('has failed where no answer came, and recovers', async () => {
    const { result, server } = await mountComposable(useCancel);
    void result.cancel(visit, '');
    await settle();
    await server.last('CancelAppointment').lose();
    expect(result.state.value.kind).toBe('failed');
    void result.cancel(visit, '');
    await settle();
    await server.last('CancelAppointment').answer(cancelled);
    expect(result.state.value).toEqual({ kind: 'done' });
  });
});
