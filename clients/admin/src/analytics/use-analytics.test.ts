import { jest } from '@jest/globals';
import { atAddress } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import type { Router } from 'vue-router';
import { useAnalytics } from './use-analytics';

const clinicId = '00000000-0000-4000-8000-000000000001';
const figures = (booked: number): Said => ({ analytics: { totals: { now: { booked } } } });

type Figures = Mounted<ReturnType<typeof useAnalytics>> & { router: Router };

const managed = (id: string, timeZone: string): Said => ({
  __typename: 'ManagedClinic',
  id,
  isActive: true,
  visitsToday: 0,
  clinic: { __typename: 'Clinic', id, name: id, city: 'X', timeZone },
});
const otherId = '00000000-0000-4000-8000-000000000002';
const managedClinics = [managed(clinicId, 'America/New_York'), managed(otherId, 'Asia/Kolkata')];

async function open(address: string): Promise<Figures> {
  const { router, install } = await atAddress(address);
  const opened = await mountComposable(useAnalytics, { install });
  await settle();
  await opened.server.last('PickClinics').answer({ managedClinics });
  return { ...opened, router };
}

/** Visits booked, as shown; `old` while those of another choice are counted. */
function shown({ result }: Figures): string {
  const state = result.state.value;
  if (state.kind !== 'ready') return state.kind;
  return `${state.figures.totals.now.booked}${state.isOld ? ' old' : ''}`;
}

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-03-10T12:00:00Z'),
    doNotFake: ['nextTick', 'queueMicrotask', 'performance'],
  });
});
afterEach(() => void jest.useRealTimers());

describe('the figures', () => {
  test('are those of the address', async () => {
    const here = await open(`/?range=7&clinic=${clinicId}`);
    expect(shown(here)).toBe('loading');
    expect(here.server.last('AnalyticsPage').variables).toEqual({
      filter: {
        from: '2026-03-04',
        to: '2026-03-10',
        clinicId,
        specializationId: null,
        doctorId: null,
        against: 'PREVIOUS',
      },
      step: 'DAY',
    });
    await here.server.last('AnalyticsPage').answer(figures(12));
    expect(shown(here)).toBe('12');
  });

  test('end with today where the visits are, whatever the clock of whoever looks', async () => {
    // Half past one on the eleventh in Kolkata, still the tenth in New York.
    jest.setSystemTime(new Date('2026-03-10T20:00:00Z'));
    const inKolkata = await open(`/?range=7&clinic=${otherId}`);
    expect(inKolkata.server.last('AnalyticsPage').variables).toMatchObject({
      filter: { from: '2026-03-05', to: '2026-03-11' },
    });
    expect(inKolkata.result.today.value).toBe('2026-03-11');
    // At all of them the day counts that everybody has reached.
    const everywhere = await open('/?range=7');
    expect(everywhere.server.last('AnalyticsPage').variables).toMatchObject({
      filter: { from: '2026-03-04', to: '2026-03-10' },
    });
  });

  test('are not asked for before it is known which day it is there, which is asked again', async () => {
    const { install } = await atAddress('/?range=7');
    const { result, server } = await mountComposable(useAnalytics, { install });
    await settle();
    expect(server.all('AnalyticsPage')).toEqual([]);
    expect(result.state.value.kind).toBe('loading');
    await server.last('PickClinics').lose();
    // By the clock of whoever looks it may be another day, and the figures those of others.
    expect(server.all('AnalyticsPage')).toEqual([]);
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await settle();
    await server.last('PickClinics').answer({ managedClinics });
    expect(server.all('AnalyticsPage')).toHaveLength(1);
  });

  test('of another choice take the place of the former ones once they are counted', async () => {
    const here = await open('/?range=7');
    await here.server.last('AnalyticsPage').answer(figures(12));
    here.result.address.value = { ...here.result.address.value, clinicId };
    await settle();
    expect(here.router.currentRoute.value.fullPath).toBe(`/?range=7&clinic=${clinicId}`);
    expect(shown(here)).toBe('12 old');
    await here.server.last('AnalyticsPage').answer(figures(3));
    expect(shown(here)).toBe('3');
  });

  test('of a former choice that come late change nothing', async () => {
    const here = await open('/?range=7');
    const late = here.server.last('AnalyticsPage');
    here.result.address.value = { ...here.result.address.value, clinicId };
    await settle();
    await late.answer(figures(12));
    await here.server.last('AnalyticsPage').answer(figures(3));
    expect(shown(here)).toBe('3');
  });

  test('that could not be counted come with another try', async () => {
    const here = await open('/');
    await here.server.last('AnalyticsPage').lose();
    expect(shown(here)).toBe('failed');
    here.result.retry();
    await settle();
    await here.server.last('AnalyticsPage').answer(figures(12));
    expect(shown(here)).toBe('12');
  });

  test('of another choice that could not be counted are not those of the former one', async () => {
    const here = await open('/');
    await here.server.last('AnalyticsPage').answer(figures(12));
    here.result.address.value = { ...here.result.address.value, clinicId };
    await settle();
    await here.server.last('AnalyticsPage').refuse('INTERNAL_SERVER_ERROR');
    expect(shown(here)).toBe('failed');
  });
});
