import type { HoldWays } from '@smart-healthcare/shared/placing/hold';
import type { ApolloClient } from '@apollo/client/core';
import { HoldSlotDocument, ReleaseHoldDocument, type HoldSlotMutation } from '../generated/graphql';
import type { ChosenTime } from './chosen-time';
import { refreshAvailability } from './refresh-availability';

/** Why a time could not be held, as the server names it. */
export type HoldRefusal = Exclude<HoldSlotMutation['holdSlot'], { __typename: 'Hold' }>;

/** A chosen time with all that is needed to hold it. */
export interface WantedTime extends ChosenTime {
  /** Of the clinic. */
  readonly timeZone: string;
  /** The visit that is to move there; null when booking. */
  readonly movingAppointmentId: string | null;
}

/** Holds of the signed-in patient. */
export function ownHolds(client: ApolloClient<object>): HoldWays<WantedTime, HoldRefusal> {
  return {
    ask: async ({ doctorId, clinicId, visitTypeId, startsAt, movingAppointmentId }) => {
      const { data } = await client.mutate({
        mutation: HoldSlotDocument,
        variables: { input: { doctorId, clinicId, visitTypeId, startsAt, movingAppointmentId } },
        fetchPolicy: 'no-cache',
      });
      return data?.holdSlot;
    },
    giveBack: async (id, { doctorId, startsAt }) => {
      await client.mutate({ mutation: ReleaseHoldDocument, variables: { id } });
      await refreshAvailability(client, { doctorId, from: startsAt, to: startsAt });
    },
  };
}
