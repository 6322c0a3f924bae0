/** As much of a browser's page as composables touch. Loaded before each test file of the clients. */

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
    clear: () => items.clear(),
  };
}

const parts = {
  window: new EventTarget(),
  document: Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    cookie: '',
    documentElement: { lang: 'en' },
    createElement: () => ({}),
  }),
  history: { state: null },
  localStorage: memoryStorage(),
  sessionStorage: memoryStorage(),
  navigator: { languages: ['en'] },
};
for (const [name, value] of Object.entries(parts)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
