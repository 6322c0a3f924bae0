import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import type { DemandView } from './demand-view';
import { useDemand } from './use-demand';

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => {
  jest.useFakeTimers({
    now: new Date(2026, 2, 10, 12),
    doNotFake: ['nextTick', 'queueMicrotask', 'performance'],
  });
  // What the server did not answer again is noted there, too.
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  warned.mockRestore();
});

type Demand = Mounted<ReturnType<typeof useDemand>> & { view: Ref<DemandView> };

async function open(id: string, mustChoose = true): Promise<Demand> {
  const view = ref<DemandView>({ subject: 'doctor', id, weeks: '4' });
  const mounted = await mountComposable(() =>
    useDemand(
      () => view.value,
      () => mustChoose,
    ),
  );
  return { ...mounted, view };
}

const forecast = (...expected: number[]): Said => ({
  demandForecast: {
    days: expected.map((visits, day) => ({ date: `2026-03-1${day}`, expected: visits })),
  },
});

/** What is expected of each day, or the state that there is instead. */
function shown({ result }: Demand): number[] | string {
  const state = result.state.value;
  return state.kind === 'ready' ? state.forecast.days.map(({ expected }) => expected) : state.kind;
}

describe('the coming weeks', () => {
  test('are asked for from today on, once it is chosen whose', async () => {
    const here = await open('');
    expect(shown(here)).toBe('unchosen');
    expect(here.server.all('DemandForecast')).toEqual([]);
    here.view.value = { subject: 'clinic', id: 'c', weeks: '2' };
    await settle();
    expect(shown(here)).toBe('loading');
    expect(here.server.last('DemandForecast').variables).toEqual({
      doctorId: null,
      clinicId: 'c',
      from: '2026-03-10',
      to: '2026-03-22',
    });
    await here.server.last('DemandForecast').answer(forecast(3, 0));
    expect(shown(here)).toEqual([3, 0]);
  });

  test('are their own for doctors, without a choice', async () => {
    const here = await open('', false);
    expect(here.server.last('DemandForecast').variables).toMatchObject({ doctorId: null, clinicId: null });
  });

  test('are empty where nobody works and nothing is booked', async () => {
    const here = await open('d');
    await here.server.last('DemandForecast').answer(forecast(0, 0));
    expect(shown(here)).toBe('empty');
  });

  test('are never those of whoever was chosen before', async () => {
    const here = await open('d');
    await here.server.last('DemandForecast').answer(forecast(3));
    here.view.value = { ...here.view.value, id: 'e' };
    await settle();
    expect(shown(here)).toBe('loading');
    const late = here.server.last('DemandForecast');
    here.view.value = { ...here.view.value, id: 'f' };
    await settle();
    await here.server.last('DemandForecast').answer(forecast(5));
    await late.answer(forecast(4));
    expect(shown(here)).toEqual([5]);
    here.view.value = { ...here.view.value, id: '' };
    await settle();
    expect(shown(here)).toBe('unchosen');
  });

  test('fail, fail again and come, and stay when a later question fails', async () => {
    const here = await open('d');
    await here.server.last('DemandForecast').lose();
    expect(shown(here)).toBe('failed');
    here.result.retry();
    await settle();
    expect(shown(here)).toBe('loading');
    await here.server.last('DemandForecast').refuse('INTERNAL_SERVER_ERROR');
    expect(shown(here)).toBe('failed');
    here.result.retry();
    await settle();
    await here.server.last('DemandForecast').answer(forecast(3));
    expect(shown(here)).toEqual([3]);
    here.result.retry();
    await settle();
    await here.server.last('DemandForecast').lose();
    expect(shown(here)).toEqual([3]);
  });
});
