/** What led to the page of a visit. It travels beside the address, so that no link and no later look tells it again. */
export type JustDone = 'booked' | 'moved';

/** The part of a step to a visit's page that says what was done. */
export function sayJustDone(done: JustDone): { state: { justDone: JustDone } } {
  return { state: { justDone: done } };
}

/** What was done on the way to this page; told once, then forgotten. */
export function takeJustDone(): JustDone | null {
  const { justDone, ...rest } = (history.state ?? {}) as { justDone?: JustDone };
  if (justDone === undefined) return null;
  history.replaceState(rest, '');
  return justDone;
}
