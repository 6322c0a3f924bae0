/**
 * Tells by its id which control a person has left. While a pointer is down it waits: what appears under a field would
 * move the button away from under the press.
 * @returns stops telling.
 */
export function onFieldLeft(tell: (id: string) => void): () => void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  let isPressed = false;
  let left: string[] = [];
  function release(): void {
    isPressed = false;
    const waiting = left;
    left = [];
    // The click comes after the release.
    if (waiting.length > 0) setTimeout(() => waiting.forEach(tell));
  }
  document.addEventListener('pointerdown', () => void (isPressed = true), options);
  document.addEventListener('pointerup', release, options);
  document.addEventListener('pointercancel', release, options);
  document.addEventListener(
    'focusout',
    ({ target }) => {
      const { id } = target as Partial<HTMLElement>;
      if (!id) return;
      if (isPressed) left.push(id);
      else tell(id);
    },
    options,
  );
  return () => listening.abort();
}
