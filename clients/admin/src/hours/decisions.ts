import { likelyCause, type StaffCause } from '../cancelling/staff-causes';
import { proposalOf, usualWay, type Way } from '../absences/ways-out';
import type {
  HoursDecisionInput,
  OutsideVisitFragment,
  ProposalChoice,
  WaysOutFragment,
} from '../generated/graphql';

/**
 * What staff chose for a visit that lies outside the hours. LATER leaves it on the list, and so does PROPOSE until the
 * patient has accepted.
 */
export interface Choice {
  decision: 'PROPOSE' | 'KEEP' | 'CANCEL' | 'LATER';
  /** Which time, with PROPOSE. */
  way?: Way;
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
  /** Other times that can be proposed for it; left out where nobody proposes. */
  ways?: WaysOutFragment | undefined;
}

/**
 * Nothing is decided unless somebody decides it: a visit stays booked. Where another time was found, it is proposed.
 * @param usual the kind of reason to cancel that is proposed where a visit’s loss does not tell
 */
export function undecided(entries: readonly OutsideEntry[], usual: StaffCause = 'doctor_away'): Choices {
  return Object.fromEntries(
    entries.map(({ appointment: { id, loss }, ways }) => {
      const way = ways === undefined ? null : usualWay(ways);
      const cause = likelyCause(loss, usual);
      return [
        id,
        way === null
          ? { decision: 'LATER', reason: '', cause }
          : { decision: 'PROPOSE', way, reason: '', cause },
      ] as const;
    }),
  );
}

/** What is proposed for the visits. */
export function toProposals(entries: readonly OutsideEntry[], choices: Choices): ProposalChoice[] {
  return entries.flatMap(({ appointment: { id }, ways }) => {
    const { decision, way } = choices[id] ?? {};
    const proposal = decision === 'PROPOSE' && ways && way ? proposalOf(id, ways, way) : null;
    return proposal ?? [];
  });
}

/** What the API takes: visits that stay on the list are left out. */
export function toDecisions(choices: Choices): HoursDecisionInput[] {
  return Object.entries(choices).flatMap(([appointmentId, choice]): HoursDecisionInput[] => {
    const { decision, reason, cause } = choice;
    if (decision === 'LATER' || decision === 'PROPOSE') return [];
    if (decision === 'KEEP') return [{ appointmentId, decision, reason: null }];
    return [{ appointmentId, decision, reason: reason.trim() || null, ...(cause ? { cause } : {}) }];
  });
}

/** How many visits get a proposal, are to be kept, cancelled and decided later. */
export function countChoices(choices: Choices): Record<'propose' | 'keep' | 'cancel' | 'later', number> {
  const all = Object.values(choices);
  const count = (decision: Choice['decision']): number =>
    all.filter((choice) => choice.decision === decision).length;
  return { propose: count('PROPOSE'), keep: count('KEEP'), cancel: count('CANCEL'), later: count('LATER') };
}
