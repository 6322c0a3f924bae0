import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { useAppointment } from './use-appointment';

describe('one visit', () => {
  test('is loading, then there', async () => {
    const { result, server } = await mountComposable(() => useAppointment(() => 'a'));
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('AppointmentPage').answer({ appointment: { id: 'a', version: 3 } });
    expect(result.state.value).toMatchObject({ kind: 'ready', appointment: { id: 'a', version: 3 } });
  });

  test('that nobody here may see is missing', async () => {
    const { result, server } = await mountComposable(() => useAppointment(() => 'a'));
    await server.last('AppointmentPage').refuse('NOT_FOUND');
    expect(result.state.value).toEqual({ kind: 'missing' });
  });

  test('that could not be asked for has failed, and comes after another try', async () => {
    const { result, server } = await mountComposable(() => useAppointment(() => 'a'));
    await server.last('AppointmentPage').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await server.last('AppointmentPage').answer({ appointment: { id: 'a' } });
    expect(result.state.value.kind).toBe('ready');
  });

  test('that is known shows at once and is asked for again', async () => {
    const id = ref('a');
    const { result, server } = await mountComposable(() => useAppointment(() => id.value));
    await server.last('AppointmentPage').answer({ appointment: { id: 'a', version: 1 } });
    id.value = 'b';
    await settle();
    await server.last('AppointmentPage').answer({ appointment: { id: 'b', version: 1 } });
    id.value = 'a';
    await settle();
    expect(result.state.value).toMatchObject({ kind: 'ready', appointment: { id: 'a', version: 1 } });
    await server.last('AppointmentPage').answer({ appointment: { id: 'a', version: 2 } });
    expect(result.state.value).toMatchObject({ appointment: { id: 'a', version: 2 } });
    expect(server.all('AppointmentPage').map(({ variables }) => variables.id)).toEqual(['a', 'b', 'a']);
  });
});
