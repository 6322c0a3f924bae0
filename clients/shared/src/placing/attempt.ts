/** One intent that was sent: its key, and the request that the key stands for, as text. */
export interface Attempt {
  readonly key: string;
  readonly content: string;
}

/** Where the last attempt is kept until its answer is known. */
export interface AttemptStore {
  readonly load: () => Attempt | null;
  readonly save: (attempt: Attempt | null) => void;
}

/** Keeps the last attempt as long as the page that made it. */
export function attemptsInMemory(): AttemptStore {
  let last: Attempt | null = null;
  return {
    load: () => last,
    save: (attempt) => {
      last = attempt;
    },
  };
}

/**
 * The attempt to send this content as: the former one for the same content (a retry must not book twice), a new one
 * for anything else (a key stands for one intent).
 */
export function attemptFor(former: Attempt | null, content: string, makeKey: () => string): Attempt {
  return former?.content === content ? former : { key: makeKey(), content };
}
