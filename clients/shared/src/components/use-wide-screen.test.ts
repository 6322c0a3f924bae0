import { mountComposable } from '../testing/mount-composable';
import { useWideScreen } from './use-wide-screen';

/** A screen of so many rem that can be turned. */
function screen(rem: number): { turn: (rem: number) => void; listeners: () => number } {
  const asked: { wide: (width: number) => boolean; follow: (event: { matches: boolean }) => void }[] = [];
  Object.assign(window, {
    matchMedia: (query: string) => {
      const least = Number(/min-width: (\d+)rem/.exec(query)?.[1]);
      const wide = (width: number): boolean => width >= least;
      return {
        matches: wide(rem),
        addEventListener: (_: string, follow: (event: { matches: boolean }) => void) =>
          void asked.push({ wide, follow }),
        removeEventListener: (_: string, gone: unknown) =>
          void asked.splice(
            asked.findIndex(({ follow }) => follow === gone),
            1,
          ),
      };
    },
  });
  return {
    turn: (width) => {
      for (const { wide, follow } of asked) follow({ matches: wide(width) });
    },
    listeners: () => asked.length,
  };
}

describe('a wide screen', () => {
  test('is told from a narrow one, and followed when it is turned', async () => {
    const { turn } = screen(40);
    const { result } = await mountComposable(() => useWideScreen(48));
    expect(result.value).toBe(false);
    turn(48);
    expect(result.value).toBe(true);
    turn(47);
    expect(result.value).toBe(false);
  });

  test('is followed no more once nobody looks', async () => {
    const { listeners } = screen(60);
    const { result, leave } = await mountComposable(() => useWideScreen(48));
    expect(result.value).toBe(true);
    expect(listeners()).toBe(1);
    await leave();
    expect(listeners()).toBe(0);
  });
});
