import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { useJoinSubject } from './use-join-subject';

type Join = Mounted<ReturnType<typeof useJoinSubject>>;

const open = (doctorId: string): Promise<Join> => mountComposable(() => useJoinSubject(() => doctorId));
const visits: Said = { myAppointments: { edges: [{ node: { id: 'booked', doctor: { id: 'd' } } }] } };
const known: Said = { doctor: { id: 'd' } };

describe('waiting for an earlier time', () => {
  test('is ready with whom it is for and the own visits', async () => {
    const { result, server } = await open('d');
    await server.last('WaitlistSubject').answer(known);
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('WaitlistVisits').answer(visits);
    expect(result.state.value).toMatchObject({
      kind: 'ready',
      doctor: { id: 'd' },
      visits: [{ id: 'booked' }],
    });
  });

  test('for any doctor of a field asks for no doctor', async () => {
    const { result, server } = await open('');
    await server.last('WaitlistVisits').answer(visits);
    expect(server.all('WaitlistSubject')).toEqual([]);
    expect(result.state.value).toMatchObject({ kind: 'ready', doctor: null });
  });

  test('of a doctor who is not there is missing', async () => {
    const { result, server } = await open('gone');
    await server.last('WaitlistVisits').answer(visits);
    await server.last('WaitlistSubject').answer({ doctor: null });
    expect(result.state.value).toEqual({ kind: 'missing' });
  });

  test.each([
    ['WaitlistVisits', visits, 'WaitlistSubject', known],
    ['WaitlistSubject', known, 'WaitlistVisits', visits],
  ])(
    'cannot be asked for without the answer to %s, which is asked for again',
    async (lost, said, other, told) => {
      const { result, server } = await open('d');
      await server.last(other).answer(told);
      await server.last(lost).lose();
      expect(result.state.value.kind).toBe('failed');
      const again = result.retry();
      await settle();
      expect(server.all(other)).toHaveLength(1);
      await server.last(lost).answer(said);
      await again;
      expect(result.state.value).toMatchObject({ kind: 'ready', visits: [{ id: 'booked' }] });
    },
  );
});
