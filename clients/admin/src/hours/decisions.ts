import type { HoursDecisionInput, OutsideVisitFragment } from '../generated/graphql';

/** What staff chose for a visit that lies outside the hours; LATER leaves it on the list. */
export interface Choice {
  decision: 'KEEP' | 'CANCEL' | 'LATER';
  /** For the patient, with CANCEL. */
  reason: string;
}

/** Choices by the visit's id. */
export type Choices = Readonly<Record<string, Choice>>;

/** A visit that would lie outside the hours. */
export interface OutsideEntry {
  isNew: boolean;
  appointment: OutsideVisitFragment;
}

/** Nothing is decided unless somebody decides it. */
export function undecided(entries: readonly OutsideEntry[]): Choices {
  return Object.fromEntries(
    entries.map(({ appointment }) => [appointment.id, { decision: 'LATER', reason: '' } as const]),
  );
}

/** What the API takes: visits to be decided later are left out. */
export function toDecisions(choices: Choices): HoursDecisionInput[] {
  return Object.entries(choices).flatMap(([appointmentId, { decision, reason }]) =>
    decision === 'LATER'
      ? []
      : [{ appointmentId, decision, reason: decision === 'CANCEL' ? reason.trim() || null : null }],
  );
}

/** How many visits are to be kept, cancelled and decided later. */
export function countChoices(choices: Choices): { keep: number; cancel: number; later: number } {
  const all = Object.values(choices);
  const count = (decision: Choice['decision']): number =>
    all.filter((choice) => choice.decision === decision).length;
  return { keep: count('KEEP'), cancel: count('CANCEL'), later: count('LATER') };
}
