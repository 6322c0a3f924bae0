import { jest } from '@jest/globals';
import { dismissToast, useToasts } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import type { OutsideVisitFragment } from '../generated/graphql';
import { hoursMessages } from './hours.catalogue';
import { useOutsideDecision } from './use-outside-decision';

const visit = { id: 'a', patient: { fullName: 'Asha Rao' } } as OutsideVisitFragment;
const saved = { decideVisits: { __typename: 'HoursOutcome', cancelled: [], undecided: [] } };

type Deciding = Mounted<ReturnType<typeof useOutsideDecision>> & { decided: () => number };

async function open(): Promise<Deciding> {
  let decided = 0;
  const mounted = await mountComposable(() => useOutsideDecision(() => void (decided += 1)));
  return { ...mounted, decided: () => decided };
}

beforeAll(() => loadCatalogues([baseMessages, hoursMessages]));
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('deciding on a visit outside the hours', () => {
  test('is sent once and is told', async () => {
    const { result, server, decided } = await open();
    const done = result.decide(visit, 'CANCEL', ' Doctor is away ', 'doctor_away');
    expect(result.busyId.value).toBe('a');
    expect(await result.decide(visit, 'KEEP', '')).toBe(false);
    await settle();
    expect(server.all('DecideVisits').map(({ variables }) => variables)).toEqual([
      {
        decisions: [
          { appointmentId: 'a', decision: 'CANCEL', reason: 'Doctor is away', cause: 'doctor_away' },
        ],
      },
    ]);
    await server.last('DecideVisits').answer(saved);
    expect(await done).toBe(true);
    expect([decided(), result.busyId.value]).toEqual([1, null]);
    expect(useToasts().value.at(-1)).toMatchObject({
      tone: 'success',
      text: expect.stringContaining('Asha Rao'),
    });
  });

  test('that failed has not happened, says so, and can be tried again', async () => {
    const { result, server, decided } = await open();
    const failed = result.decide(visit, 'KEEP', '');
    await settle();
    await server.last('DecideVisits').lose();
    expect(await failed).toBe(false);
    expect([decided(), result.busyId.value]).toEqual([0, null]);
    expect(useToasts().value.at(-1)).toMatchObject({ tone: 'danger' });
    const again = result.decide(visit, 'KEEP', '');
    await settle();
    expect(server.last('DecideVisits').variables.decisions).toMatchObject([{ decision: 'KEEP' }]);
    await server.last('DecideVisits').answer(saved);
    expect(await again).toBe(true);
  });
});
