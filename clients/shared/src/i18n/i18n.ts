import { computed, type ComputedRef } from 'vue';
import { createI18n } from 'vue-i18n';
import { keepChoice, readChoice } from '../choices';
import { firstLocale, locales, type Locale } from './languages';

/** Messages as written in a catalogue file: texts, grouped by screen or part. */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** The same keys as another catalogue, every leaf a text: makes the compiler refuse a missing or extra key. */
export type SameKeys<M> = { [K in keyof M]: M[K] extends string ? string : SameKeys<M[K]> };

/** Dotted paths to the texts of a catalogue: `card.nextFree`. */
export type MessageKey<M> = {
  [K in keyof M & string]: M[K] extends string ? K : `${K}.${MessageKey<M[K]>}`;
}[keyof M & string];

/** One feature's messages, loaded only in the language in use. */
export interface Catalogue<M> {
  readonly name: string;
  readonly load: (locale: Locale) => Promise<{ messages: SameKeys<M> }>;
  /** Carries the type of the messages; never present when running. */
  readonly shape?: M;
}

/**
 * Declares a feature's messages. The type argument is the module of the English ones, which give the keys.
 *
 * @param name unique among all catalogues; the prefix of its keys
 * @param load imports the feature's file of a language, which exports `messages`
 */
export function defineCatalogue<E extends { messages: unknown }>(
  name: string,
  load: (locale: Locale) => Promise<{ messages: SameKeys<E['messages']> }>,
): Catalogue<E['messages']> {
  return { name, load };
}

export const i18n = createI18n({
  legacy: false,
  locale: firstLocale,
  fallbackLocale: false,
  missingWarn: false,
  fallbackWarn: false,
  messages: Object.fromEntries(locales.map((locale) => [locale, {}])) as Record<Locale, MessageTree>,
});

const known = new Map<string, Catalogue<unknown>>();
const loading = new Map<string, Promise<void>>();

/** Whether it is the code of a language that the product speaks. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

function loadOne(catalogue: Catalogue<unknown>, locale: Locale): Promise<void> {
  const key = `${locale}/${catalogue.name}`;
  const running = loading.get(key);
  if (running) return running;
  const started = catalogue.load(locale).then(
    ({ messages }) => i18n.global.mergeLocaleMessage(locale, { [catalogue.name]: messages as MessageTree }),
    (error: unknown) => {
      // A failed download may be tried again: the next page asks anew.
      loading.delete(key);
      throw error;
    },
  );
  loading.set(key, started);
  return started;
}

/** Loads these catalogues in the language in use; rejects when a download fails. */
export async function loadCatalogues(catalogues: readonly Catalogue<unknown>[]): Promise<void> {
  for (const catalogue of catalogues) known.set(catalogue.name, catalogue);
  await Promise.all(catalogues.map((catalogue) => loadOne(catalogue, currentLocale())));
}

/** The language in use. */
export function currentLocale(): Locale {
  return i18n.global.locale.value;
}

/** Switches the language once all catalogues seen so far are there, so that no text is ever missing. */
export async function setLocale(locale: Locale, remember = true): Promise<void> {
  await Promise.all([...known.values()].map((catalogue) => loadOne(catalogue, locale)));
  i18n.global.locale.value = locale;
  // There is none where the server writes the page.
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
  if (remember) keepChoice('language', locale);
}

/**
 * The language to start with: `?lang=` in the address, else what was chosen here before, else the browser's
 * first language that is on offer, else the first of ours. A language in the address is remembered.
 */
export function startLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLocale(asked)) {
    // A page of another site says so of its own, and not of whoever looks at it.
    if (!location.pathname.startsWith('/embed/')) keepChoice('language', asked);
    return asked;
  }
  const stored = readChoice('language');
  if (isLocale(stored)) return stored;
  for (const tag of navigator.languages) {
    const language = tag.split('-')[0];
    if (isLocale(language)) return language;
  }
  return firstLocale;
}

/** Whether the person chose a language on this device (then it wins over the one saved on the account). */
export function hasChosenLocale(): boolean {
  return isLocale(readChoice('language'));
}

/** Values for the places of a message, by name. */
export type MessageValues = Record<string, string | number>;

export interface Messages<M> {
  /** The text in the language in use. `count` chooses singular or plural and fills `{count}`. */
  t: (key: MessageKey<M>, values?: MessageValues, count?: number) => string;
  /** Whether there is a text for a key that is made at run time, such as from a code of the server's. */
  has: (key: string) => key is MessageKey<M>;
  locale: ComputedRef<Locale>;
}

/** The texts of one catalogue, typed by its keys. The catalogue must be loaded: see `loadCatalogues`. */
export function useMessages<M>(catalogue: Catalogue<M>): Messages<M> {
  const { t } = i18n.global;
  return {
    t: (key, values = {}, count) => {
      const path = `${catalogue.name}.${key}`;
      return count === undefined ? t(path, values) : t(path, { count, ...values }, count);
    },
    has: (key): key is MessageKey<M> => i18n.global.te(`${catalogue.name}.${key}`),
    locale: computed(currentLocale),
  };
}
