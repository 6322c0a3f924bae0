import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { useDoctor } from './use-doctor';

const doctor = (id: string, feedback = 0): Said => ({
  doctor: {
    id,
    feedback: Array.from({ length: feedback }, (_, number) => ({ id: `${id}${number}` })),
  },
});

describe('the page of a doctor', () => {
  test('is loading, then there, missing or failed', async () => {
    const { result, server } = await mountComposable(() => useDoctor(() => 'd'));
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('DoctorDetails').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await server.last('DoctorDetails').answer(doctor('d'));
    expect(result.state.value).toMatchObject({ kind: 'ready', doctor: { id: 'd' } });
    const missing = await mountComposable(() => useDoctor(() => 'd'));
    await missing.server.last('DoctorDetails').answer({ doctor: null });
    expect(missing.result.state.value).toEqual({ kind: 'missing' });
  });

  test('brings more feedback at a press, as long as there is more', async () => {
    const { result, server } = await mountComposable(() => useDoctor(() => 'd'));
    await server.last('DoctorDetails').answer(doctor('d', 5));
    expect(result.hasMoreFeedback.value).toBe(true);
    result.moreFeedback();
    await settle();
    expect(server.last('DoctorDetails').variables.feedbackCount).toBe(15);
    await server.last('DoctorDetails').answer(doctor('d', 7));
    expect(result.hasMoreFeedback.value).toBe(false);
  });

  test('never shows one doctor as another', async () => {
    const id = ref('d');
    const { result, server } = await mountComposable(() => useDoctor(() => id.value));
    await server.last('DoctorDetails').answer(doctor('d'));
    id.value = 'e';
    await settle();
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('DoctorDetails').answer(doctor('e'));
    expect(result.state.value).toMatchObject({ doctor: { id: 'e' } });
  });
});
