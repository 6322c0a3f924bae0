import type { Example } from './examples';

/** Values that answers brought, by name; the page forgets them when it is closed. */
const known = new Map<string, string>();

/** Ways to make a value that no answer brings. */
const MADE: Readonly<Record<string, () => string>> = {
  today: () => dateIn(0),
  inTwoWeeks: () => dateIn(14),
  new: () => crypto.randomUUID(),
  newNumber: () => `+1555${String(Math.floor(Math.random() * 10_000_000)).padStart(7, '0')}`,
};

function dateIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Remembers values for examples that come later. */
export function remember(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) known.set(name, value);
}

/** An example's variables as JSON. What is not known yet stays as {{name}}, for people to fill in. */
export function fillVariables({ variables }: Example): string {
  if (Object.keys(variables).length === 0) return '';
  return JSON.stringify(variables, null, 2).replace(
    /\{\{(\w+)\}\}/g,
    (mark, name: string) => known.get(name) ?? MADE[name]?.() ?? mark,
  );
}

/** Remembers what an example's answer says of it. */
export function keepFrom({ keep }: Example, data: unknown): void {
  for (const [name, path] of Object.entries(keep)) {
    const value = valueAt(data, path);
    if (typeof value === 'string') known.set(name, value);
  }
}

/** `a.0.b` goes down; `a[b.c]` takes the first of a list that has something at `b.c`. */
function valueAt(data: unknown, path: string): unknown {
  let value = data;
  for (const [, key = '', condition] of path.matchAll(/([^.[\]]+)(?:\[([^\]]+)\])?/g)) {
    value = (value as Record<string, unknown> | null | undefined)?.[key];
    if (condition === undefined) continue;
    value = Array.isArray(value) ? value.find((each) => Boolean(valueAt(each, condition))) : undefined;
  }
  return value;
}
