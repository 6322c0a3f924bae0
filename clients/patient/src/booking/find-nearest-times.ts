import { addDays } from '@smart-healthcare/shared/format/calendar-date';
import type { ApolloClient } from '@apollo/client/core';
import { FreeTimesDocument, type NearestTimeFragment } from '../generated/graphql';
import { localDate } from './clinic-time';
import { nearestTimes } from './nearest-times';
import type { WantedTime } from './own-holds';

/** A time to take instead of one that was lost. */
export interface OtherTime {
  readonly startsAt: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly timeZone: string;
}

function fromSlot(slot: NearestTimeFragment): OtherTime {
  const { id, name, timeZone } = slot.clinic;
  return { startsAt: slot.startsAt, clinicId: id, clinicName: name, timeZone };
}

/** The three free times nearest to a lost one: from those around its date, else from what the refusal brought. */
export async function findNearestTimes(
  client: ApolloClient<object>,
  lost: WantedTime,
  brought: readonly NearestTimeFragment[],
): Promise<OtherTime[]> {
  const fallback = brought.map(fromSlot);
  const date = localDate(lost.startsAt, lost.timeZone);
  const today = localDate(new Date(), lost.timeZone);
  const earliest = addDays(date, -4);
  try {
    const { data } = await client.query({
      query: FreeTimesDocument,
      variables: {
        doctorId: lost.doctorId,
        visitTypeId: lost.visitTypeId,
        clinicId: lost.clinicId,
        from: earliest < today ? today : earliest,
        to: addDays(date, 10),
        movingAppointmentId: lost.movingAppointmentId,
      },
      fetchPolicy: 'network-only',
    });
    const around = data.freeTimes.days.flatMap(({ clinic, starts }) =>
      starts.map((startsAt) => ({
        startsAt,
        clinicId: clinic.id,
        clinicName: clinic.name,
        timeZone: clinic.timeZone,
      })),
    );
    return nearestTimes(lost.startsAt, around.length > 0 ? around : fallback);
  } catch (error) {
    console.warn('Times around a lost one could not be loaded', error);
    return nearestTimes(lost.startsAt, fallback);
  }
}
