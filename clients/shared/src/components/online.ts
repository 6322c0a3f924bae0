import { readonly, ref, type Ref } from 'vue';

const online = ref(typeof navigator === 'undefined' ? true : navigator.onLine);
if (typeof window !== 'undefined') {
  window.addEventListener('online', () => (online.value = true));
  window.addEventListener('offline', () => (online.value = false));
}

/** Whether the device says it is connected; may be true without a working connection, never false with one. */
export function useOnline(): Readonly<Ref<boolean>> {
  return readonly(online);
}
