import type { SetupStep } from '../generated/graphql';

/** The guided set-up, in its order. */
export const setupSteps = ['organization', 'clinic', 'doctors', 'hours', 'finish'] as const;
export type SetupPart = (typeof setupSteps)[number];

/** How far it has come, as far as what is on file tells. */
export interface SetupProgress {
  missing: readonly SetupStep[];
  /** Whether somebody has given the organization its name. */
  isNamed: boolean;
}

/** What the server misses while a part is not done. */
const NEEDS: Readonly<Record<Exclude<SetupPart, 'organization'>, SetupStep | null>> = {
  clinic: 'clinic',
  doctors: 'doctor',
  hours: 'hours',
  finish: null,
};

export function isDone(part: SetupPart, { missing, isNamed }: SetupProgress): boolean {
  if (part === 'organization') return isNamed;
  const need = NEEDS[part];
  return need !== null && !missing.includes(need);
}

/** Where to go on: the first part that is not done. */
export function firstOpen(progress: SetupProgress): SetupPart {
  return setupSteps.find((part) => !isDone(part, progress)) ?? 'finish';
}

/** The part that an address names, if it names one. */
export function partOf(text: unknown): SetupPart | null {
  return setupSteps.find((part) => part === text) ?? null;
}

export function partAfter(part: SetupPart): SetupPart {
  return setupSteps[setupSteps.indexOf(part) + 1] ?? 'finish';
}
