import { mountComposable } from '../testing/mount-composable';
import { settle } from '../testing/test-server';
import { attemptsInMemory } from './attempt';
import type { Hold, Named } from './hold';
import { usePlacing } from './use-placing';

test('placing lives as long as its component: its state is told, and what it holds is given back', async () => {
  const givenBack: string[] = [];
  const { result, leave } = await mountComposable(() =>
    usePlacing({
      holds: {
        ask: (time: string) =>
          Promise.resolve<Hold>({
            __typename: 'Hold',
            id: time,
            expiresAt: '2026-03-03T09:05:00Z',
            secondsLeft: 300,
            longestUntil: '2026-03-03T09:20:00Z',
          }),
        giveBack: (id: string) => Promise.resolve(void givenBack.push(id)),
      },
      attempts: attemptsInMemory(),
      send: (): Promise<Named | undefined> => Promise.resolve(undefined),
      nearest: () => [],
    }),
  );
  expect(result.state.value).toEqual({ kind: 'idle' });
  result.choose('nine');
  expect(result.state.value).toEqual({ kind: 'holding' });
  await settle();
  expect(result.state.value.kind).toBe('held');
  await result.send('nine');
  expect(result.state.value.kind).toBe('send-failed');
  await leave();
  expect(givenBack).toEqual(['nine']);
});
