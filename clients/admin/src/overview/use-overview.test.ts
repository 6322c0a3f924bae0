import { jest } from '@jest/globals';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { useOverview } from './use-overview';

const figures = (booked: number): Said => ({ overview: { today: { booked } } });
const event = { appointmentsChanged: { appointmentId: 'a' } };

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => void jest.useRealTimers());

describe('the overview', () => {
  test('is of one clinic or of all', async () => {
    const clinicId = ref('');
    const { result, server } = await mountComposable(() => useOverview(() => clinicId.value));
    expect(result.state.value).toEqual({ kind: 'loading' });
    expect(server.last('OverviewPage').variables).toEqual({ clinicId: null });
    await server.last('OverviewPage').answer(figures(3));
    expect(result.state.value).toMatchObject({ kind: 'ready', overview: { today: { booked: 3 } } });
    clinicId.value = 'c';
    await settle();
    expect(server.last('OverviewPage').variables).toEqual({ clinicId: 'c' });
    // What was there stays until the other clinic's figures come.
    expect(result.state.value).toMatchObject({ overview: { today: { booked: 3 } } });
    await server.last('OverviewPage').answer(figures(1));
    expect(result.state.value).toMatchObject({ overview: { today: { booked: 1 } } });
  });

  test('never shows one clinic under the name of another whose figures could not be had', async () => {
    const clinicId = ref('');
    const { result, server } = await mountComposable(() => useOverview(() => clinicId.value));
    await server.last('OverviewPage').answer(figures(3));
    clinicId.value = 'c';
    await settle();
    await server.last('OverviewPage').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await settle();
    await server.last('OverviewPage').answer(figures(1));
    expect(result.state.value).toMatchObject({ overview: { today: { booked: 1 } } });
  });

  test('is asked for once after a burst of changes, and again after the next', async () => {
    const { result, server } = await mountComposable(() => useOverview(() => ''));
    await server.last('OverviewPage').answer(figures(3));
    for (let count = 0; count < 3; count += 1) await server.last('OverviewChanged').tell(event);
    expect(server.all('OverviewPage')).toHaveLength(1);
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(server.all('OverviewPage')).toHaveLength(2);
    await server.last('OverviewPage').answer(figures(4));
    expect(result.state.value).toMatchObject({ overview: { today: { booked: 4 } } });
    await server.last('OverviewChanged').tell(event);
    jest.advanceTimersByTime(1_000);
    await settle();
    expect(server.all('OverviewPage')).toHaveLength(3);
  });

  test('is asked for every minute, since time alone changes what is late', async () => {
    const { server } = await mountComposable(() => useOverview(() => ''));
    await server.last('OverviewPage').answer(figures(3));
    jest.advanceTimersByTime(60_000);
    await settle();
    expect(server.all('OverviewPage')).toHaveLength(2);
  });

  test('has failed where nothing came, and comes with another try', async () => {
    const { result, server } = await mountComposable(() => useOverview(() => ''));
    await server.last('OverviewPage').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await settle();
    await server.last('OverviewPage').answer(figures(0));
    expect(result.state.value.kind).toBe('ready');
  });

  test('asks nothing more once nobody looks', async () => {
    const { server, leave } = await mountComposable(() => useOverview(() => ''));
    await server.last('OverviewPage').answer(figures(3));
    const changes = server.last('OverviewChanged');
    await changes.tell(event);
    await leave();
    jest.advanceTimersByTime(1);
    expect(changes.isOpen()).toBe(false);
    jest.advanceTimersByTime(120_000);
    await settle();
    expect(server.all('OverviewPage')).toHaveLength(1);
  });
});
