import type { NormalizedCacheObject } from '@apollo/client/core';
import type { OrganizationFaceFragment } from '@smart-healthcare/shared/graphql/generated/graphql';

/** What the server wrote into the page for the client to go on from. */
export interface FirstAnswers {
  readonly organization: OrganizationFaceFragment;
  readonly answers: NormalizedCacheObject;
}

/** What the server wrote into the page; null where it came without. */
export function readFirstAnswers(): FirstAnswers | null {
  const text = document.getElementById('first-answers')?.textContent;
  return text ? (JSON.parse(text) as FirstAnswers) : null;
}

/**
 * Puts the client's own page in the place of the written one, which it looks like: what was typed before the scripts
 * were there, and where the keyboard was, stay; what was pressed is pressed.
 */
export function takeOver(root: Element, mount: () => void): void {
  const typed = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')]
    .filter((control) => control.type !== 'radio' && control.value !== '')
    .map(({ name, value }) => ({ name, value }));
  const focused = controls(root).find((control) => control === document.activeElement);
  const pressed = controls(root).find(({ dataset }) => dataset.pressed !== undefined);
  mount();
  for (const { name, value } of typed) {
    const control = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`);
    if (!control || control.value === value) continue;
    control.value = value;
    for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
  }
  sameAs(root, focused)?.focus({ preventScroll: true });
  sameAs(root, pressed)?.click();
}

function controls(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')];
}

/** The client's control in the place of a written one. */
function sameAs(root: Element, written: HTMLElement | undefined): HTMLElement | undefined {
  return written && controls(root).find((control) => identityOf(control) === identityOf(written));
}

/** What tells a control from the others, in the written page and in the client's. */
function identityOf(control: HTMLElement): string {
  const named = ['name', 'href', 'aria-label', 'aria-controls'].map(
    (name) => control.getAttribute(name) ?? '',
  );
  return [control.tagName, ...named, control.textContent].join(' ');
}
