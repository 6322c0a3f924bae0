import { likelyCause, type StaffCause } from '../cancelling/staff-causes';
import type { HoursDecisionInput, OutsideVisitFragment } from '../generated/graphql';

/** What staff chose for a visit that lies outside the hours; LATER leaves it on the list. */
export interface Choice {
  decision: 'KEEP' | 'CANCEL' | 'LATER';
  /** For the patient, with CANCEL. */
  reason: string;
  /** By kind, with CANCEL; left out, the server takes it for something else. */
  cause?: StaffCause;
}

/** Choices by the visit's id. */
export type Choices = Readonly<Record<string, Choice>>;

/** A visit that would lie outside the hours. */
export interface OutsideEntry {
  isNew: boolean;
  appointment: OutsideVisitFragment;
}

/**
 * Nothing is decided unless somebody decides it.
 * @param usual the kind of reason to cancel that is proposed where a visit’s loss does not tell
 */
export function undecided(entries: readonly OutsideEntry[], usual: StaffCause = 'doctor_away'): Choices {
  return Object.fromEntries(
    entries.map(({ appointment: { id, loss } }) => [
      id,
      { decision: 'LATER', reason: '', cause: likelyCause(loss, usual) } as const,
    ]),
  );
}

/** What the API takes: visits to be decided later are left out. */
export function toDecisions(choices: Choices): HoursDecisionInput[] {
  return Object.entries(choices).flatMap(([appointmentId, choice]): HoursDecisionInput[] => {
    const { decision, reason, cause } = choice;
    if (decision === 'LATER') return [];
    if (decision === 'KEEP') return [{ appointmentId, decision, reason: null }];
    return [{ appointmentId, decision, reason: reason.trim() || null, ...(cause ? { cause } : {}) }];
  });
}

/** How many visits are to be kept, cancelled and decided later. */
export function countChoices(choices: Choices): { keep: number; cancel: number; later: number } {
  const all = Object.values(choices);
  const count = (decision: Choice['decision']): number =>
    all.filter((choice) => choice.decision === decision).length;
  return { keep: count('KEEP'), cancel: count('CANCEL'), later: count('LATER') };
}
