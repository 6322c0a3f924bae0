import { onScopeDispose, readonly, ref, type Ref } from 'vue';

/** Whole seconds until an instant (milliseconds since 1970), counted down to 0. */
export function useSecondsLeft(until: number): Readonly<Ref<number>> {
  const left = (): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const seconds = ref(left());
  const timer = setInterval(() => {
    seconds.value = left();
    if (seconds.value === 0) clearInterval(timer);
  }, 1000);
  onScopeDispose(() => clearInterval(timer));
  return readonly(seconds);
}
