import type { ExecutionResult } from 'graphql';

/** What one of those who watch has not taken yet, and how to tell them that there is more. */
interface Place {
  /** Not bounded here: a client that takes nothing answers no ping, and its socket is closed within half a minute. */
  readonly untaken: ExecutionResult[];
  wake: (() => void) | null;
}

/**
 * Events of one source, each answered once and handed to everybody who watches, in their order. It listens from the
 * first who enters to the last who leaves; who comes after that needs another one.
 */
export class SharedFeed {
  private readonly places = new Set<Place>();
  private readonly events: AsyncIterator<unknown>;
  private isPumping = false;
  private isOver = false;
  private failure: { readonly error: unknown } | null = null;

  /** @param whenOver called when the last one has left, or nothing comes any more */
  constructor(
    source: AsyncIterable<unknown>,
    private readonly answer: (event: unknown) => Promise<ExecutionResult>,
    private readonly whenOver: () => void,
  ) {
    this.events = source[Symbol.asyncIterator]();
  }

  /** How many watch. */
  get size(): number {
    return this.places.size;
  }

  /** @returns the answers from now on. Ends, or throws, with the source. */
  enter(): AsyncIterator<ExecutionResult> {
    const place: Place = { untaken: [], wake: null };
    this.places.add(place);
    if (!this.isPumping) {
      this.isPumping = true;
      void this.pump();
    }
    return {
      next: async () => {
        for (;;) {
          const value = place.untaken.shift();
          if (value !== undefined) return { done: false, value };
          if (this.failure !== null) throw this.failure.error;
          if (this.isOver || !this.places.has(place)) return { done: true, value: undefined };
          await new Promise<void>((resolve) => (place.wake = resolve));
        }
      },
      return: () => {
        place.untaken.length = 0;
        this.leave(place);
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  private async pump(): Promise<void> {
    try {
      for (;;) {
        const event = await this.events.next();
        if (event.done === true) break;
        const answer = await this.answer(event.value);
        for (const place of this.places) {
          place.untaken.push(answer);
          wake(place);
        }
      }
    } catch (error) {
      this.failure = { error };
    }
    this.isOver = true;
    this.whenOver();
    const left = [...this.places];
    this.places.clear();
    left.forEach(wake);
  }

  private leave(place: Place): void {
    if (!this.places.delete(place)) return;
    wake(place);
    if (this.places.size > 0) return;
    this.whenOver();
    void this.events.return?.();
  }
}

function wake(place: Place): void {
  const waiting = place.wake;
  place.wake = null;
  waiting?.();
}
