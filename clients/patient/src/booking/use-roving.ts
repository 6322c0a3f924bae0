import type { Ref } from 'vue';

/**
 * Arrow keys, Home and End among the buttons of one group, of which one is a tab stop. Up and down go by the
 * place on the screen, so a grid works as it looks.
 */
export function useRoving(group: Readonly<Ref<HTMLElement | null>>): {
  onKeydown: (event: KeyboardEvent) => void;
} {
  function onKeydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !group.value) return;
    const buttons = [...group.value.querySelectorAll<HTMLElement>('[data-roving]')];
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const current = buttons[index];
    if (!current) return;
    const target = destination(event.key, buttons, index, current);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  function destination(
    key: string,
    buttons: readonly HTMLElement[],
    index: number,
    current: HTMLElement,
  ): HTMLElement | undefined {
    const forward = getComputedStyle(current).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    switch (key) {
      case forward:
        return buttons[index + 1];
      case back:
        return buttons[index - 1];
      case 'Home':
        return buttons[0];
      case 'End':
        return buttons.at(-1);
      case 'ArrowDown':
      case 'ArrowUp':
        return nearestRow(buttons, current, key === 'ArrowDown' ? 1 : -1);
      default:
        return undefined;
    }
  }

  /** The button of the next row up or down that lies nearest below or above. */
  function nearestRow(
    buttons: readonly HTMLElement[],
    current: HTMLElement,
    step: 1 | -1,
  ): HTMLElement | undefined {
    const from = current.getBoundingClientRect();
    const others = buttons
      .map((button) => ({ button, box: button.getBoundingClientRect() }))
      .filter(({ box }) => (box.top - from.top) * step > 1);
    const row = Math.min(...others.map(({ box }) => Math.abs(box.top - from.top)));
    return others
      .filter(({ box }) => Math.abs(Math.abs(box.top - from.top) - row) < 1)
      .sort((a, b) => Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left))[0]?.button;
  }

  return { onKeydown };
}
