import { computed, ref, type ComputedRef } from 'vue';
import { keepChoice, readChoice } from './choices';

export type Theme = 'light' | 'dark';

const device = typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)');
const deviceTheme = ref<Theme>(device?.matches ? 'dark' : 'light');
device?.addEventListener('change', ({ matches }) => (deviceTheme.value = matches ? 'dark' : 'light'));

/** The theme chosen against the device's own; null while the device decides. */
const chosen = ref<Theme | null>(null);

function apply(): void {
  if (chosen.value === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen.value;
}

/** Applies the theme chosen on this device before; without one the device's own holds. */
export function startTheme(): void {
  const stored = readChoice('theme');
  if (stored === 'light' || stored === 'dark') chosen.value = stored;
  apply();
}

/** The theme in use and how to switch it; remembered on this device only while it differs from the device's own. */
export function useTheme(): { shown: ComputedRef<Theme>; toggleTheme: () => void } {
  const shown = computed(() => chosen.value ?? deviceTheme.value);
  return {
    shown,
    toggleTheme: () => {
      const next = shown.value === 'dark' ? 'light' : 'dark';
      chosen.value = next === deviceTheme.value ? null : next;
      apply();
      keepChoice('theme', chosen.value);
    },
  };
}
