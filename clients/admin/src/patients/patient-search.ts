/** What a person is looked for by; empty texts are left out. */
export interface PatientSearch {
  words: string;
  birthDate: string;
  phone: string;
}

export const emptySearch: Readonly<PatientSearch> = { words: '', birthDate: '', phone: '' };

/** Whether there is anything to look for. */
export function isSearch(search: PatientSearch): boolean {
  return Object.values(search).some((text: string) => text.trim() !== '');
}

/** A search as this entry of the browser's history keeps it; null when it keeps none. */
export function readSearch(state: unknown): PatientSearch | null {
  if (typeof state !== 'object' || state === null || !('search' in state)) return null;
  const { search } = state;
  if (typeof search !== 'object' || search === null) return null;
  const text = (name: keyof PatientSearch): string => {
    const value: unknown = Reflect.get(search, name);
    return typeof value === 'string' ? value : '';
  };
  const read = { words: text('words'), birthDate: text('birthDate'), phone: text('phone') };
  return isSearch(read) ? read : null;
}
