import { jest } from '@jest/globals';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { dismissToast, useToasts, type Toast } from '@smart-healthcare/shared/components/toasts';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import type { DeskVisitDetailsFragment } from '../generated/graphql';
import { dayMessages } from './day.catalogue';
import { testVisit } from './test-visit';
import { useActs, type Acts } from './use-acts';

const visit = testVisit({ version: 3 });

interface Desk extends Mounted<Acts> {
  taken: DeskVisitDetailsFragment[];
  refreshes: () => number;
}

async function desk(): Promise<Desk> {
  const taken: DeskVisitDetailsFragment[] = [];
  let refreshes = 0;
  const mounted = await mountComposable(() =>
    useActs(
      (now) => void taken.push(now),
      () => Promise.resolve(void (refreshes += 1)),
    ),
  );
  return { ...mounted, taken, refreshes: () => refreshes };
}

const notice = (): Toast | undefined => useToasts().value.at(-1);

beforeAll(() => loadCatalogues([baseMessages, dayMessages]));
// Good news leaves by itself after a while, which no test waits for.
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('an act of the desk', () => {
  test('is sent once, in the version that was seen, and can be taken back', async () => {
    const { result, server, taken } = await desk();
    void result.setStatus(visit, 'checked_in');
    void result.setStatus(visit, 'no_show');
    expect(result.busyWith.value).toBe('a');
    await settle();
    expect(server.all('MissVisit')).toEqual([]);
    expect(server.last('CheckInVisit').variables).toEqual({ id: 'a', version: 3 });
    await server.last('CheckInVisit').answer({
      checkInAppointment: { __typename: 'Appointment', id: 'a', version: 4, undoneStatus: 'confirmed' },
    });
    expect(taken).toMatchObject([{ id: 'a', version: 4 }]);
    expect(result.busyWith.value).toBeNull();
    expect(notice()).toMatchObject({ tone: 'success' });
    notice()?.action?.run();
    await settle();
    expect(server.last('UndoVisitStatus').variables).toEqual({ id: 'a', version: 4, tellPatient: true });
  });

  test('can be taken back also while another is under way', async () => {
    const { result, server } = await desk();
    void result.setStatus(visit, 'checked_in');
    await settle();
    await server.last('CheckInVisit').answer({
      checkInAppointment: { __typename: 'Appointment', id: 'a', version: 4, undoneStatus: 'confirmed' },
    });
    void result.setStatus(testVisit({ id: 'b' }), 'no_show');
    notice()?.action?.run();
    await settle();
    expect(server.last('UndoVisitStatus').variables).toEqual({ id: 'a', version: 4, tellPatient: true });
    await server.last('UndoVisitStatus').answer({
      undoStatus: { __typename: 'Appointment', id: 'a', version: 5 },
    });
    expect(result.busyWith.value).toBe('b');
  });

  test('is taken back without a word where nobody was told of it', async () => {
    const { result, server } = await desk();
    void result.undo(visit, false);
    await settle();
    expect(server.last('UndoVisitStatus').variables).toEqual({ id: 'a', version: 3, tellPatient: false });
  });

  test('agrees to a request without a word where that was chosen, and says so', async () => {
    const { result, server } = await desk();
    void result.setStatus(visit, 'confirmed', false);
    await settle();
    expect(server.last('ConfirmVisit').variables).toEqual({ id: 'a', version: 3, tellPatient: false });
    await server.last('ConfirmVisit').answer({
      confirmAppointment: { __typename: 'Appointment', id: 'a', version: 4, undoneStatus: null },
    });
    expect(notice()?.text).toMatch(/No message goes out/);
    void result.setStatus(visit, 'confirmed');
    await settle();
    expect(server.last('ConfirmVisit').variables).toEqual({ id: 'a', version: 3, tellPatient: true });
    await server.last('ConfirmVisit').answer({
      confirmAppointment: { __typename: 'Appointment', id: 'a', version: 4, undoneStatus: null },
    });
    expect(notice()?.text).not.toMatch(/No message/);
  });

  test('that is refused says so and looks how it is now', async () => {
    const { result, server, taken, refreshes } = await desk();
    void result.setStatus(visit, 'completed');
    await settle();
    await server.last('CompleteVisit').answer({
      completeAppointment: { __typename: 'NotAllowedNow', code: 'STATUS_NOT_ALLOWED', status: 'cancelled' },
    });
    expect(notice()).toMatchObject({ tone: 'danger' });
    expect(refreshes()).toBe(1);
    expect(taken).toEqual([]);
  });

  test('on a visit that somebody else changed takes in how it is now', async () => {
    const { result, server, taken, refreshes } = await desk();
    void result.recordPayment(visit, 'completed');
    await settle();
    await server.last('RecordVisitPayment').answer({
      recordPayment: { __typename: 'ChangedMeanwhile', appointment: { id: 'a', version: 9 } },
    });
    expect(taken).toMatchObject([{ version: 9 }]);
    expect(refreshes()).toBe(0);
    expect(notice()).toMatchObject({ tone: 'danger' });
  });

  test('whose answer is lost says so, and another may follow', async () => {
    const { result, server } = await desk();
    void result.setStatus(visit, 'no_show');
    await settle();
    await server.last('MissVisit').lose();
    expect(notice()).toMatchObject({ tone: 'danger' });
    void result.setStatus(visit, 'confirmed');
    await settle();
    expect(server.all('ConfirmVisit')).toHaveLength(1);
  });
});
