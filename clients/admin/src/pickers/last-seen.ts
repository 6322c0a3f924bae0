/** Remembers on this device what was looked at last: a page that needs a choice opens on it. */
function lastSeen(key: string): { read: () => string | null; write: (id: string) => void } {
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        // Storage is refused in some private windows; the first one is shown then.
        return null;
      }
    },
    write: (id) => {
      try {
        localStorage.setItem(key, id);
      } catch {
        // Without storage it is not remembered, which is all that can be done.
      }
    },
  };
}

/** A front desk opens its own clinic every morning. */
export const lastClinic = lastSeen('console.clinic');
export const lastDoctor = lastSeen('console.doctor');
