import { computed, ref, type ComputedRef } from 'vue';

/** How far one file has come. What was uploaded leaves the queue. */
export type UploadState =
  | { kind: 'ready' }
  | { kind: 'waiting' }
  | { kind: 'sending'; sent: number }
  | { kind: 'failed'; message: string; mayRetry: boolean };

/** One file with what is said of it. */
export interface UploadItem<About> {
  readonly id: number;
  readonly file: File;
  readonly about: About;
  readonly state: UploadState;
}

/** Why a file is not uploaded, in words; `mayRetry` where the same file may succeed later. */
export interface UploadRefusal {
  readonly message: string;
  readonly mayRetry: boolean;
}

/** Sends one file. Resolves with null when it is stored. */
export type SendUpload<About> = (
  item: { readonly file: File; readonly about: About },
  progress: (sent: number) => void,
  signal: AbortSignal,
) => Promise<UploadRefusal | null>;

export interface UploadQueue<About> {
  items: ComputedRef<readonly UploadItem<About>[]>;
  /** Whether anything is on its way or waiting for it. */
  busy: ComputedRef<boolean>;
  /** Puts a file in the queue: ready, or refused already. */
  add: (file: File, about: About, refusal: UploadRefusal | null) => void;
  change: (id: number, about: About) => void;
  /** Sends all that are ready, `MOST_AT_ONCE` at a time. */
  start: () => void;
  retry: (id: number) => void;
  /** Takes a file out; one on its way is stopped. */
  leaveOut: (id: number) => void;
}

/** More would only share the same line, and the server asks for no more from one person. */
export const MOST_AT_ONCE = 3;

/**
 * Files on their way to the server.
 * @param finished told how many files were stored since the queue was last at rest.
 */
export function useUploadQueue<About>(
  send: SendUpload<About>,
  finished: (count: number) => void,
): UploadQueue<About> {
  const items = ref<UploadItem<About>[]>([]) as { value: UploadItem<About>[] };
  const stops = new Map<number, AbortController>();
  let lastId = 0;
  let stored = 0;

  function set(id: number, change: Partial<UploadItem<About>>): void {
    items.value = items.value.map((item) => (item.id === id ? { ...item, ...change } : item));
  }

  async function sendOne({ id, file, about }: UploadItem<About>): Promise<void> {
    const stop = new AbortController();
    stops.set(id, stop);
    set(id, { state: { kind: 'sending', sent: 0 } });
    const progress = (sent: number): void => set(id, { state: { kind: 'sending', sent } });
    const refusal = await send({ file, about }, progress, stop.signal);
    stops.delete(id);
    if (refusal === null) {
      stored += 1;
      items.value = items.value.filter((item) => item.id !== id);
    } else if (!stop.signal.aborted) {
      set(id, { state: { kind: 'failed', ...refusal } });
    }
    next();
  }

  function next(): void {
    const waiting = items.value.filter(({ state }) => state.kind === 'waiting');
    for (const item of waiting.slice(0, MOST_AT_ONCE - stops.size)) void sendOne(item);
    if (stops.size > 0 || stored === 0) return;
    finished(stored);
    stored = 0;
  }

  return {
    items: computed(() => items.value),
    busy: computed(() =>
      items.value.some(({ state }) => state.kind === 'sending' || state.kind === 'waiting'),
    ),
    add: (file, about, refusal) => {
      lastId += 1;
      const state: UploadState = refusal === null ? { kind: 'ready' } : { kind: 'failed', ...refusal };
      items.value = [...items.value, { id: lastId, file, about, state }];
    },
    change: (id, about) => set(id, { about }),
    start: () => {
      items.value = items.value.map((item) =>
        item.state.kind === 'ready' ? { ...item, state: { kind: 'waiting' } } : item,
      );
      next();
    },
    retry: (id) => {
      set(id, { state: { kind: 'waiting' } });
      next();
    },
    leaveOut: (id) => {
      items.value = items.value.filter((item) => item.id !== id);
      stops.get(id)?.abort();
    },
  };
}
