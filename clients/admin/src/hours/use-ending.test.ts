import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useEnding } from './use-ending';

const visit = { id: 'a', patient: { fullName: 'Asha Rao' } };
const choice = { a: { decision: 'CANCEL' as const, reason: ' She left ' } };

async function open(visits: readonly object[], act: () => Promise<boolean>) {
  const mounted = await mountComposable(() => useEnding());
  const started = mounted.result.start({ doctorId: 'd' }, act);
  await settle();
  await mounted.server.last('VisitsAhead').answer({ visitsAhead: visits });
  return { ...mounted, started };
}

describe('ending a doctor’s work, a place, a type of visit or an account', () => {
  test('is done at once where no visit is booked', async () => {
    let done = 0;
    const { result, started } = await open([], async () => ((done += 1), true));
    expect(await started).toBe(true);
    expect([done, result.state.value.kind]).toEqual([1, 'idle']);
  });

  test('waits for a decision about each booked visit, and then decides', async () => {
    let done = 0;
    const { result, server, started } = await open([visit], async () => ((done += 1), true));
    expect(await started).toBe(false);
    expect(result.state.value).toMatchObject({ kind: 'deciding', visits: [{ appointment: { id: 'a' } }] });
    expect(done).toBe(0);
    const decided = result.decide(choice);
    await settle();
    expect(done).toBe(1);
    expect(server.last('DecideVisits').variables).toEqual({
      decisions: [{ appointmentId: 'a', decision: 'CANCEL', reason: 'She left' }],
    });
    await server.last('DecideVisits').answer({ decideVisits: { cancelled: [], undecided: [] } });
    await decided;
    expect(result.state.value.kind).toBe('idle');
  });

  test('proposes times of colleagues for a doctor on leave, once that is done', async () => {
    const said: unknown[] = [];
    const order: string[] = [];
    const { result, server } = await mountComposable(() => useEnding());
    const act = async () => (order.push('on leave'), true);
    const started = result.start({ doctorId: 'd' }, act, {
      doctorId: 'd',
      onProposed: (proposed) => said.push(proposed),
    });
    await settle();
    await server.last('VisitsAhead').answer({ visitsAhead: [visit] });
    expect(server.last('ForeseenAbsence').variables).toEqual({ doctorId: 'd', onLeave: true });
    const colleague = {
      doctorId: 'e',
      startsAt: '2099-03-12T09:00:00Z',
      clinic: { id: 'c' },
      visitType: { id: 't' },
    };
    await server.last('ForeseenAbsence').answer({
      absencePlan: [{ appointment: { id: 'a' }, sameDoctor: null, colleague, proposal: null }],
    });
    expect(await started).toBe(false);
    expect(order).toEqual([]);
    const decided = result.decide({ a: { decision: 'PROPOSE', way: 'colleague', reason: '' } });
    await settle();
    expect(order).toEqual(['on leave']);
    expect(server.all('DecideVisits')).toEqual([]);
    expect(server.last('SendProposals').variables).toMatchObject({
      doctorId: 'd',
      choices: [{ appointmentId: 'a', doctorId: 'e' }],
    });
    await server.last('SendProposals').answer({ sendProposals: { sent: 0, notSent: ['a'] } });
    await decided;
    expect(said).toEqual([{ sent: 0, lost: 1, error: null }]);
    expect(result.state.value.kind).toBe('idle');
  });

  test('is not done twice when only deciding failed', async () => {
    let done = 0;
    const { result, server } = await open([visit], async () => ((done += 1), true));
    const failed = result.decide(choice);
    await settle();
    await server.last('DecideVisits').lose();
    await failed;
    expect(result.state.value).toMatchObject({ kind: 'deciding', busy: false, error: expect.anything() });
    const again = result.decide(choice);
    await settle();
    await server.last('DecideVisits').answer({ decideVisits: { cancelled: [], undecided: [] } });
    await again;
    expect([done, result.state.value.kind]).toEqual([1, 'idle']);
  });

  test('leaves everything as it was when nobody goes on', async () => {
    let done = 0;
    const { result } = await open([visit], async () => ((done += 1), true));
    result.stop();
    await result.decide(choice);
    expect([done, result.state.value.kind]).toEqual([0, 'idle']);
  });
});
