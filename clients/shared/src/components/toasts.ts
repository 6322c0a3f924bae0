import { readonly, ref, type Ref } from 'vue';

export interface Toast {
  id: number;
  text: string;
  tone: 'success' | 'info' | 'danger';
  /** One way on, such as "Undo". */
  action?: { label: string; run: () => void };
}

const shown = ref<Toast[]>([]);
let lastId = 0;

/** Removes one notice. */
export function dismissToast(id: number): void {
  shown.value = shown.value.filter((toast) => toast.id !== id);
}

/**
 * Shows a short notice that is also read out. Good news leaves by itself after 6 s, with an action after 12 s;
 * bad news stays until it is closed.
 * @returns its id, to take it back
 */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = ++lastId;
  shown.value = [...shown.value.slice(-2), { ...toast, id }];
  if (toast.tone !== 'danger') setTimeout(() => dismissToast(id), toast.action ? 12_000 : 6_000);
  return id;
}

export function useToasts(): Readonly<Ref<readonly Toast[]>> {
  return readonly(shown);
}
