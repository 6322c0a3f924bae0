import type { SetupStep } from '../generated/graphql';

/** The guided set-up, in its order. */
export const setupSteps = ['organization', 'clinic', 'doctors', 'hours', 'finish'] as const;
export type SetupPart = (typeof setupSteps)[number];

/** What the server misses while a part is not done. */
const NEEDS: Readonly<Record<SetupPart, SetupStep | null>> = {
  // Nothing tells a name that was chosen from the one that was there: whoever has a place has passed it.
  organization: 'clinic',
  clinic: 'clinic',
  doctors: 'doctor',
  hours: 'hours',
  finish: null,
};

/** Whether a part is done, as far as what is on file tells. */
export function isDone(part: SetupPart, missing: readonly SetupStep[]): boolean {
  const need = NEEDS[part];
  return need !== null && !missing.includes(need);
}

/** Where to go on: the first part that is not done. */
export function firstOpen(missing: readonly SetupStep[]): SetupPart {
  return setupSteps.find((part) => !isDone(part, missing)) ?? 'finish';
}

/** The part that an address names, if it names one. */
export function partOf(text: unknown): SetupPart | null {
  return setupSteps.find((part) => part === text) ?? null;
}

export function partAfter(part: SetupPart): SetupPart {
  return setupSteps[setupSteps.indexOf(part) + 1] ?? 'finish';
}
