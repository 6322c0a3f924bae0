import { onBeforeUnmount, onMounted } from 'vue';

/** A key without modifiers and what it does on the page. */
export interface Shortcut {
  /** As `KeyboardEvent.key`, letters in lower case. */
  key: string;
  run: () => void;
}

/**
 * Whether typing belongs to a control, or a dialog is open: no shortcut may act then. A panel beside the page is no
 * dialog in that sense.
 */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target?.closest('input, textarea, select, [contenteditable], [role="menu"], [role="listbox"]') != null ||
    document.querySelector('[role="dialog"]:not([data-side-panel])') !== null
  );
}

/** Listens for the page's shortcuts while the page is open. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  function onKey(event: KeyboardEvent): void {
    if (isTaken(event)) return;
    const found = shortcuts.find(
      ({ key }) => key === (event.key.length === 1 ? event.key.toLowerCase() : event.key),
    );
    if (!found) return;
    event.preventDefault();
    found.run();
  }
  onMounted(() => window.addEventListener('keydown', onKey));
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey));
}
