import { customRef, type Ref } from 'vue';
import { tabStorage } from './tab-storage';

const PREFIX = 'typed:';
/** Names of what was kept on this page. */
const names = new Set<string>();

/**
 * What somebody has typed, kept for the tab until it is sent: neither the way back nor a reload takes it away.
 * @param name what is typed and by whom, so that nobody else is shown it
 */
export function loadTyped(name: string): Record<string, string> {
  const text = tabStorage.getItem(PREFIX + name);
  if (text === null) return {};
  names.add(name);
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    // Whatever lies under this name was not written here.
    return {};
  }
}

/** @param texts by field; without any, nothing is kept */
export function saveTyped(name: string, texts: Record<string, string>): void {
  if (Object.keys(texts).length === 0) return forgetTyped(name);
  names.add(name);
  tabStorage.setItem(PREFIX + name, JSON.stringify(texts));
}

export function forgetTyped(name: string): void {
  names.delete(name);
  tabStorage.removeItem(PREFIX + name);
}

/** Whoever signs out leaves nothing behind for the next person at the device. */
export function forgetAllTyped(): void {
  for (const name of [...names]) forgetTyped(name);
}

/** One text that is typed, kept until `forget`. */
export function useTypedText(name: string): { text: Ref<string>; forget: () => void } {
  let value = loadTyped(name)['text'] ?? '';
  const text = customRef<string>((track, trigger) => ({
    get: () => {
      track();
      return value;
    },
    set: (next) => {
      value = next;
      saveTyped(name, next === '' ? {} : { text: next });
      trigger();
    },
  }));
  return { text, forget: () => forgetTyped(name) };
}
