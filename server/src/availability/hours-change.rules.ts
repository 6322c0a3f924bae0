import type { FieldFault } from '../api/errors.js';
import { readTimeZone } from '../calendar/zone-name.rules.js';
import type { HoursInput, LeaveInput } from './hours.input.js';

/** What a doctor's hours may name. */
export interface HoursScope {
  /** Clinics where the doctor practises. */
  readonly clinicIds: ReadonlySet<string>;
  /** Types of visit that the doctor offers. */
  readonly visitTypeIds: ReadonlySet<string>;
  /** IANA name of the zone of leave that names none. */
  readonly timeZone: string;
}

interface Window {
  readonly clinicId: string;
  readonly visitTypeId?: string | null;
  readonly startTime: string;
  readonly endTime: string;
}

/** What is wrong with hours that somebody wants to save, each fault at its field, such as `weekly.0.endTime`. */
export function faultsOfHours(input: HoursInput, scope: HoursScope): FieldFault[] {
  return [
    ...(input.weekly ?? []).flatMap((hours, index) => [
      ...faultsOfWindow(hours, scope, `weekly.${index}`),
      ...inOrder(hours.validFrom, hours.validUntil, `weekly.${index}.validUntil`),
    ]),
    ...(input.dated ?? []).flatMap((hours, index) => faultsOfWindow(hours, scope, `dated.${index}`)),
    ...(input.leave ?? []).flatMap((leave, index) => faultsOfLeave(leave, `leave.${index}`)),
    ...repeatedIn(input.leave ?? [], ({ startsAt, endsAt, timeZone }) => [
      ...[startsAt, endsAt],
      timeZone ? readTimeZone(timeZone) : scope.timeZone,
    ]).map((index): FieldFault => ({ field: `leave.${index}.startsAt`, rule: 'repeated' })),
  ];
}

function faultsOfLeave({ startsAt, endsAt, timeZone }: LeaveInput, path: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (endsAt <= startsAt) faults.push({ field: `${path}.endsAt`, rule: 'order' });
  if (timeZone && readTimeZone(timeZone) === null) {
    faults.push({ field: `${path}.timeZone`, rule: 'time_zone' });
  }
  return faults;
}

function faultsOfWindow(window: Window, scope: HoursScope, path: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!scope.clinicIds.has(window.clinicId)) {
    faults.push({ field: `${path}.clinicId`, rule: 'clinic_of_doctor' });
  }
  if (window.visitTypeId && !scope.visitTypeIds.has(window.visitTypeId)) {
    faults.push({ field: `${path}.visitTypeId`, rule: 'visit_type_of_doctor' });
  }
  return faults;
}

function inOrder(
  from: string | null | undefined,
  until: string | null | undefined,
  field: string,
): FieldFault[] {
  return from && until && until < from ? [{ field, rule: 'order' }] : [];
}

/** The places of those that say the same as one before them. */
function repeatedIn<Row>(rows: readonly Row[], contentOf: (row: Row) => readonly unknown[]): number[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const content = JSON.stringify(contentOf(row));
    if (seen.has(content)) return [index];
    seen.add(content);
    return [];
  });
}
