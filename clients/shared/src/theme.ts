import { readonly, ref, type Ref } from 'vue';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'theme';
const chosen = ref<Theme>('system');

function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Applies the theme chosen on this device before; without one the device's own holds. */
export function startTheme(): void {
  try {
    const stored = localStorage.getItem(storageKey);
    if (isTheme(stored)) chosen.value = stored;
  } catch {
    // Storage is refused in some private windows; the device's theme then holds.
  }
  apply(chosen.value);
}

/** The chosen theme and how to change it; remembered on this device. */
export function useTheme(): { theme: Readonly<Ref<Theme>>; setTheme: (theme: Theme) => void } {
  return {
    theme: readonly(chosen),
    setTheme: (theme) => {
      chosen.value = theme;
      apply(theme);
      try {
        localStorage.setItem(storageKey, theme);
      } catch {
        // Without storage the choice lasts for this page only, which is all that can be done.
      }
    },
  };
}
