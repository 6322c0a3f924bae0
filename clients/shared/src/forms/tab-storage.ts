/** The part of `sessionStorage` that is needed. */
export interface DraftStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

const memory = new Map<string, string>();

/** What lasts as long as the tab; where the browser refuses storage, as long as the page. */
export const tabStorage: DraftStorage = {
  getItem: (name) => {
    try {
      return sessionStorage.getItem(name);
    } catch {
      // Storage is refused in some private windows.
      return memory.get(name) ?? null;
    }
  },
  setItem: (name, value) => {
    memory.set(name, value);
    try {
      sessionStorage.setItem(name, value);
    } catch {
      // Kept in memory above.
    }
  },
  removeItem: (name) => {
    memory.delete(name);
    try {
      sessionStorage.removeItem(name);
    } catch {
      // Removed from memory above.
    }
  },
};
