const KEY = 'console.clinic';

/** The clinic whose day was looked at last on this device: a front desk opens its own every morning. */
export function readLastClinic(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage is refused in some private windows; the first clinic is shown then.
    return null;
  }
}

export function writeLastClinic(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // Without storage it is not remembered, which is all that can be done.
  }
}
