/** What a person has typed, and the key of what they last tried to do. Kept for the tab, so a reload loses nothing. */
export interface BookingDraft {
  readonly reason: string;
  /** Key and content of the last try; the same content is sent again under the same key. */
  readonly attempt: { readonly key: string; readonly content: string } | null;
}

/** The part of `sessionStorage` that drafts need. */
export interface DraftStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

const EMPTY: BookingDraft = { reason: '', attempt: null };

function isDraft(value: unknown): value is BookingDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { reason, attempt } = value as { reason?: unknown; attempt?: unknown };
  if (typeof reason !== 'string') return false;
  if (attempt === null) return true;
  if (typeof attempt !== 'object') return false;
  const { key, content } = attempt as { key?: unknown; content?: unknown };
  return typeof key === 'string' && typeof content === 'string';
}

/** Reads a draft; an unreadable one counts as none. */
export function loadDraft(storage: DraftStorage, name: string): BookingDraft {
  const text = storage.getItem(name);
  if (text === null) return EMPTY;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : EMPTY;
  } catch {
    // Whatever lies under this name was not written here: start anew.
    return EMPTY;
  }
}

export function saveDraft(storage: DraftStorage, name: string, draft: BookingDraft): void {
  storage.setItem(name, JSON.stringify(draft));
}

export function clearDraft(storage: DraftStorage, name: string): void {
  storage.removeItem(name);
}

/**
 * The draft with the key to send this content under: the former key for the same content (a retry must not book
 * twice), a new one for anything else (a key stands for one intent).
 */
export function withAttempt(
  draft: BookingDraft,
  content: string,
  makeKey: () => string,
): BookingDraft & { readonly attempt: { readonly key: string; readonly content: string } } {
  const attempt = draft.attempt?.content === content ? draft.attempt : { key: makeKey(), content };
  return { ...draft, attempt };
}
