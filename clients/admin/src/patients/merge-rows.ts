import type { PatientDetail, PatientOnFileFragment, VisitInHistoryFragment } from '../generated/graphql';

/** Details that two records are compared by, in the order in which they are shown. */
export const mergedFields = [
  'fullName',
  'dateOfBirth',
  'gender',
  'contactNumber',
  'relativeContact',
] as const;
export type MergedField = (typeof mergedFields)[number];

/** How the API calls what can be taken from the record that is closed. */
export const detailOf: Readonly<Record<MergedField, PatientDetail>> = {
  fullName: 'full_name',
  dateOfBirth: 'date_of_birth',
  gender: 'gender',
  contactNumber: 'contact_number',
  relativeContact: 'relative_contact',
};

export interface MergeRow {
  field: MergedField;
  kept: string | null;
  removed: string | null;
  /** What the record says afterwards: its own detail, or the other's where it had none or that one was chosen. */
  after: string | null;
  /** Whether both say something, and not the same: one of them is to be chosen. */
  differs: boolean;
  /** Whether the removed record says something else that the record will not say. */
  isLost: boolean;
}

/** Both records side by side, and what will be left. The server decides alike: see `merge_patients`. */
export function mergeRows(
  keep: PatientOnFileFragment,
  remove: PatientOnFileFragment,
  taken: ReadonlySet<MergedField> = new Set(),
): MergeRow[] {
  return mergedFields.map((field) => {
    const [kept, removed] = [keep[field], remove[field]];
    const after = taken.has(field) ? (removed ?? kept) : (kept ?? removed);
    const differs = kept !== null && removed !== null && kept !== removed;
    return { field, kept, removed, after, differs, isLost: removed !== null && removed !== after };
  });
}

const live: readonly string[] = ['pending', 'confirmed', 'checked_in'];

/** Visits to come or under way, one of each record, that lie at the same time: one person cannot keep both. */
export function overlappingVisits(
  keep: readonly VisitInHistoryFragment[],
  remove: readonly VisitInHistoryFragment[],
): [VisitInHistoryFragment, VisitInHistoryFragment][] {
  const start = (visit: VisitInHistoryFragment): number => Date.parse(visit.scheduledAt);
  const end = (visit: VisitInHistoryFragment): number => start(visit) + visit.minutes * 60_000;
  const isLive = (visit: VisitInHistoryFragment): boolean => live.includes(visit.status);
  return keep
    .filter(isLive)
    .flatMap((a) =>
      remove
        .filter((b) => isLive(b) && start(a) < end(b) && start(b) < end(a))
        .map((b): [VisitInHistoryFragment, VisitInHistoryFragment] => [a, b]),
    );
}
