import type { DraftStorage } from '@smart-healthcare/shared/forms/tab-storage';
import type { Attempt } from '@smart-healthcare/shared/placing/attempt';

/** What a person has typed, and the key of what they last tried to do. Kept for the tab, so a reload loses nothing. */
export interface BookingDraft {
  readonly reason: string;
  /** The last try, as long as its answer is not known. */
  readonly attempt: Attempt | null;
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
