import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import type { ScheduleQuestion } from './schedule-list';
import { testVisit } from './test-visit';
import { useSchedule } from './use-schedule';

const today: ScheduleQuestion = { doctorId: 'd', clinicId: null, from: '2026-03-10', to: '2026-03-10' };
const list = (...visits: Said[]): Said => ({ schedule: visits });
const visit = (id: string, changes = {}): ReturnType<typeof testVisit> => testVisit({ id, ...changes });

type Schedule = Mounted<ReturnType<typeof useSchedule>> & { question: Ref<ScheduleQuestion | null> };

async function open(asked: ScheduleQuestion | null = today): Promise<Schedule> {
  const question = ref(asked);
  return { ...(await mountComposable(() => useSchedule(() => question.value))), question };
}

/** What is shown: ids with their versions, or the state that there is instead. */
function shown({ result }: Schedule): string[] {
  const state = result.state.value;
  return state.kind === 'ready' ? state.visits.map(({ id, version }) => `${id}${version}`) : [state.kind];
}

async function pass(milliseconds: number): Promise<void> {
  jest.advanceTimersByTime(milliseconds);
  await settle();
}

/** The cache tells what was written into it a turn later. */
const turn = (): Promise<void> => pass(1);

async function tell({ server }: Schedule, told: Said): Promise<void> {
  await server
    .last('ScheduleChanged')
    .tell({ appointmentsChanged: { appointmentId: told.id, appointment: told } });
  await turn();
}

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-03-10T12:00:00Z'),
    doNotFake: ['nextTick', 'queueMicrotask', 'performance'],
  });
});
afterEach(() => void jest.useRealTimers());

describe('the appointments of a day', () => {
  test('are asked for once it is chosen whose', async () => {
    const day = await open(null);
    expect(shown(day)).toEqual(['unchosen']);
    expect(day.server.all('Schedule')).toEqual([]);
    day.question.value = today;
    await settle();
    expect(shown(day)).toEqual(['loading']);
    await day.server.last('Schedule').answer(list(visit('a')));
    expect(shown(day)).toEqual(['a1']);
  });

  test('have failed where none came, and come with another try', async () => {
    const day = await open();
    await day.server.last('Schedule').lose();
    expect(shown(day)).toEqual(['failed']);
    void day.result.refresh();
    await settle();
    await day.server.last('Schedule').answer(list());
    expect(shown(day)).toEqual([]);
    expect(day.result.state.value.kind).toBe('ready');
  });

  test('follow what is told: new ones in their place, changed ones, and those that left the day', async () => {
    const day = await open();
    await day.server.last('Schedule').answer(list(visit('b', { scheduledAt: '2026-03-10T14:00:00Z' })));
    await tell(day, visit('a'));
    expect(shown(day)).toEqual(['a1', 'b1']);
    await tell(day, visit('a', { version: 2, status: 'checked_in' }));
    expect(shown(day)).toEqual(['a2', 'b1']);
    await tell(day, visit('b', { version: 2, scheduledAt: '2026-03-11T14:00:00Z' }));
    expect(shown(day)).toEqual(['a2']);
  });

  test('take an older version for no news, whichever way it comes', async () => {
    const day = await open();
    await day.server.last('Schedule').answer(list(visit('a', { version: 3 })));
    await tell(day, visit('a', { version: 2 }));
    day.result.take(visit('a', { version: 1 }));
    await turn();
    expect(shown(day)).toEqual(['a3']);
    day.result.take(visit('a', { version: 4 }));
    await turn();
    expect(shown(day)).toEqual(['a4']);
  });

  test('are asked for again when something was told while their answer was under way', async () => {
    const day = await open();
    await tell(day, visit('a', { version: 2 }));
    await day.server.last('Schedule').answer(list());
    expect(day.server.all('Schedule')).toHaveLength(1);
    await pass(250);
    expect(day.server.all('Schedule')).toHaveLength(2);
    await day.server.last('Schedule').answer(list(visit('a', { version: 2 })));
    expect(shown(day)).toEqual(['a2']);
    await pass(10_000);
    expect(day.server.all('Schedule')).toHaveLength(2);
  });

  test('are asked for when a visit has begun, and when the page comes back into sight', async () => {
    const day = await open();
    await day.server.last('Schedule').answer(list(visit('a', { scheduledAt: '2026-03-10T12:05:00Z' })));
    await pass(4 * 60_000);
    expect(day.server.all('Schedule')).toHaveLength(1);
    await pass(2 * 60_000);
    expect(day.server.all('Schedule')).toHaveLength(2);
    await day.server.last('Schedule').answer(list(visit('a', { scheduledAt: '2026-03-10T12:05:00Z' })));
    for (const reason of ['visibilitychange', 'visibilitychange']) document.dispatchEvent(new Event(reason));
    window.dispatchEvent(new Event('online'));
    await pass(250);
    // Several reasons at once are one question.
    expect(day.server.all('Schedule')).toHaveLength(3);
  });

  test('stay on the screen, said to be old, when asking again fails', async () => {
    const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const day = await open();
    await day.server.last('Schedule').answer(list(visit('a')));
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(250);
    await day.server.last('Schedule').lose();
    expect(shown(day)).toEqual(['a1']);
    expect(day.result.state.value).toMatchObject({ old: true });
    warned.mockRestore();
  });

  test('ask nothing more once nobody looks', async () => {
    const day = await open();
    await day.server.last('Schedule').answer(list(visit('a')));
    const events = day.server.last('ScheduleChanged');
    document.dispatchEvent(new Event('visibilitychange'));
    await day.leave();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    await pass(20 * 60_000);
    expect(events.isOpen()).toBe(false);
    expect(day.server.all('Schedule')).toHaveLength(1);
  });
});
