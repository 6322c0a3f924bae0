import { addDays } from '@smart-healthcare/shared/format/calendar-date';
import type { ApolloClient, OperationVariables } from '@apollo/client/core';
import { localDate } from './clinic-time';

/** Time of a doctor that became free or was taken: instants, `to` exclusive. */
export interface AvailabilityChange {
  readonly doctorId: string;
  readonly from: string;
  readonly to: string;
}

/** Whether a query with these variables may show other times after a change. Dates are taken a day wider, for zones. */
export function isConcerned(
  queryName: string | undefined,
  variables: OperationVariables | undefined,
  change: AvailabilityChange,
): boolean {
  if (variables?.doctorId !== change.doctorId) return false;
  if (queryName === 'NextFreeTimes') return true;
  if (queryName !== 'FreeTimes') return false;
  const { from, to } = variables as { from: string; to: string };
  const first = addDays(localDate(change.from, 'UTC'), -1);
  const last = addDays(localDate(change.to, 'UTC'), 1);
  return from <= last && to >= first;
}

/** Asks again for the free times on the screen that a change concerns: after a live event and after an own act alike. */
export async function refreshAvailability(
  client: ApolloClient<object>,
  change: AvailabilityChange,
): Promise<void> {
  await client.refetchQueries({
    include: 'active',
    onQueryUpdated: (query) => isConcerned(query.queryName, query.variables, change),
  });
}
