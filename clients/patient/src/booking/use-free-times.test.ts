import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { useFreeTimes, type FreeTimesOf } from './use-free-times';

const clinic = { id: 'c', name: 'Harbor', timeZone: 'UTC' };
const someone: FreeTimesOf = {
  doctorId: 'd',
  visitTypeId: 'v',
  clinicId: null,
  zones: ['UTC'],
  movingAppointmentId: null,
};
const day = (date: string, ...times: string[]): Said => ({
  date,
  clinic,
  starts: times.map((time) => `${date}T${time}:00Z`),
});
const times = (...days: Said[]): Said => ({ freeTimes: { days } });
const next = (startsAt: string | null): Said => ({
  nextFreeTimes: startsAt === null ? [] : [{ startsAt, clinic }],
});

type Times = Mounted<ReturnType<typeof useFreeTimes>> & { of: Ref<FreeTimesOf | null> };

async function open(of: FreeTimesOf | null = someone): Promise<Times> {
  const whose = ref(of);
  return { ...(await mountComposable(() => useFreeTimes(() => whose.value))), of: whose };
}

/** Two free times on the third of March, on the screen. */
async function ready(): Promise<Times> {
  const here = await open();
  await here.server.last('NextFreeTimes').answer(next('2026-03-03T09:00:00Z'));
  await here.server.last('FreeTimes').answer(times(day('2026-03-03', '09:00', '09:20')));
  return here;
}

/** What is on the screen, a line a day; gone times in brackets. */
function shown({ result }: Times): string[] {
  const state = result.state.value;
  if (state.kind !== 'ready') return [state.kind];
  return state.days.map(({ date, choices }) =>
    [
      date,
      ...choices.map((choice) => {
        const clock = choice.startsAt.slice(11, 16);
        return choice.gone ? `(${clock})` : clock;
      }),
    ].join(' '),
  );
}

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-03-02T12:00:00Z'),
    doNotFake: ['nextTick', 'queueMicrotask', 'performance'],
  });
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  warned.mockRestore();
});

describe('free times', () => {
  test('are those from today on, two whole weeks', async () => {
    const here = await open();
    expect(shown(here)).toEqual(['loading']);
    expect(here.server.last('FreeTimes').variables).toMatchObject({ from: '2026-03-02', to: '2026-03-15' });
    await here.server.last('NextFreeTimes').answer(next('2026-03-03T09:00:00Z'));
    await here.server.last('FreeTimes').answer(times(day('2026-03-03', '09:00', '09:20')));
    expect(shown(here)).toEqual(['2026-03-03 09:00 09:20']);
  });

  test('begin with the first day that has any, however late', async () => {
    const here = await open();
    await here.server.last('FreeTimes').answer(times());
    await here.server.last('NextFreeTimes').answer(next('2026-05-04T09:00:00Z'));
    expect(here.server.all('FreeTimes')).toHaveLength(2);
    expect(here.server.last('FreeTimes').variables.from).toBe('2026-05-04');
    await here.server.last('FreeTimes').answer(times(day('2026-05-04', '09:00')));
    expect(shown(here)).toEqual(['2026-05-04 09:00']);
  });

  test('may be none at all, or not to be had; another try asks anew', async () => {
    const here = await open();
    await here.server.last('FreeTimes').answer(times());
    await here.server.last('NextFreeTimes').answer(next(null));
    expect(shown(here)).toEqual(['none']);
    here.result.retry();
    await settle();
    await here.server.last('FreeTimes').lose();
    expect(shown(here)).toEqual(['failed']);
    here.result.retry();
    await settle();
    expect(shown(here)).toEqual(['loading']);
  });

  test('stand still under the eyes: what goes stays marked, what comes is added', async () => {
    const here = await ready();
    const { server, result } = here;
    expect(server.last('AvailabilityChanged').variables).toMatchObject({
      doctorId: 'd',
      from: '2026-03-02',
      to: '2026-03-15',
    });
    const event = {
      availabilityChanged: { doctorId: 'd', from: '2026-03-03T09:00:00Z', to: '2026-03-03T09:20:00Z' },
    };
    await server.last('AvailabilityChanged').tell(event);
    await server.last('AvailabilityChanged').tell(event);
    expect(server.all('FreeTimes')).toHaveLength(1);
    jest.advanceTimersByTime(150);
    await settle();
    // Two events of one booking are one question.
    expect(server.all('FreeTimes')).toHaveLength(2);
    await server.last('FreeTimes').answer(times(day('2026-03-03', '09:20', '10:00')));
    expect(shown(here)).toEqual(['2026-03-03 (09:00) 09:20 10:00']);
    expect(result.changed.value).toMatchObject({ gone: [{ startsAt: '2026-03-03T09:00:00Z' }], came: 1 });
  });

  test('are asked for in intervals where no live event can come, and say when they may be old', async () => {
    const here = await ready();
    const { server, result } = here;
    jest.advanceTimersByTime(30_000);
    await settle();
    expect(server.all('FreeTimes')).toHaveLength(1);
    await server.last('AvailabilityChanged').lose();
    jest.advanceTimersByTime(30_000);
    await settle();
    expect(server.all('FreeTimes')).toHaveLength(2);
    await server.last('FreeTimes').lose();
    expect(result.state.value).toMatchObject({ kind: 'ready', stale: true });
    expect(shown(here)).toEqual(['2026-03-03 09:00 09:20']);
    window.dispatchEvent(new Event('online'));
    await settle();
    await server.last('FreeTimes').answer(times(day('2026-03-03', '09:20')));
    expect(result.state.value).toMatchObject({ kind: 'ready', stale: false });
  });

  test('go on with later days until there are none', async () => {
    const here = await ready();
    const { server, result } = here;
    void result.loadLater();
    void result.loadLater();
    await settle();
    expect(server.all('NextFreeTimes')).toHaveLength(2);
    expect(server.last('NextFreeTimes').variables.after).toBe('2026-03-16T00:00:00Z');
    await server.last('NextFreeTimes').answer(next('2026-03-20T09:00:00Z'));
    await server.last('FreeTimes').answer(times(day('2026-03-20', '09:00')));
    expect(shown(here)).toEqual(['2026-03-03 09:00 09:20', '2026-03-20 09:00']);
    void result.loadLater();
    await settle();
    await server.last('NextFreeTimes').lose();
    expect(result.state.value).toMatchObject({ later: 'failed' });
    void result.loadLater();
    await settle();
    await server.last('NextFreeTimes').answer(next(null));
    expect(result.state.value).toMatchObject({ later: 'end' });
  });

  test('of another doctor are not mixed with an answer that comes too late', async () => {
    const here = await open();
    const late = [here.server.last('FreeTimes'), here.server.last('NextFreeTimes')] as const;
    here.of.value = { ...someone, doctorId: 'e' };
    await settle();
    await late[1].answer(next('2026-03-03T09:00:00Z'));
    await late[0].answer(times(day('2026-03-03', '09:00')));
    expect(shown(here)).toEqual(['loading']);
    await here.server.last('NextFreeTimes').answer(next('2026-03-04T09:00:00Z'));
    await here.server.last('FreeTimes').answer(times(day('2026-03-04', '11:00')));
    expect(shown(here)).toEqual(['2026-03-04 11:00']);
  });

  test('are asked of nobody, and no more once nobody looks', async () => {
    const nobody = await open(null);
    expect(nobody.server.all('FreeTimes')).toEqual([]);
    const here = await ready();
    const subscription = here.server.last('AvailabilityChanged');
    await here.leave();
    jest.advanceTimersByTime(1);
    expect(subscription.isOpen()).toBe(false);
    window.dispatchEvent(new Event('online'));
    jest.advanceTimersByTime(120_000);
    await settle();
    expect(here.server.all('FreeTimes')).toHaveLength(1);
  });
});
