import { describeError } from '@smart-healthcare/shared/graphql/error-messages';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { useApolloClient } from '@vue/apollo-composable';
import {
  ForeseenAbsenceDocument,
  SendProposalsDocument,
  type ForeseenAbsenceQueryVariables,
  type ProposalChoice,
  type WaysOutFragment,
} from '../generated/graphql';
import { absencesMessages } from './absences.catalogue';

type Client = Pick<ReturnType<typeof useApolloClient>['client'], 'query' | 'mutate'>;

/** What became of sending proposals. */
export interface Proposed {
  sent: number;
  /** How many times were taken meanwhile. */
  lost: number;
  /** Why nothing could be sent; null: it could. */
  error: unknown;
}

/**
 * The times that could be proposed for visits if a doctor were away, by the visit's id. Nothing is held; visits that have
 * an open proposal already are left out.
 */
export async function foreseeWays(
  client: Client,
  variables: ForeseenAbsenceQueryVariables,
): Promise<Map<string, WaysOutFragment>> {
  const { data } = await client.query({
    query: ForeseenAbsenceDocument,
    variables,
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('The answer to absencePlan has no data');
  return new Map(
    data.absencePlan
      .filter(({ proposal }) => proposal?.state !== 'open')
      .map(({ appointment, ...ways }) => [appointment.id, ways]),
  );
}

/** Sends proposals for visits of a doctor. Rejects where the answer is lost; sent again, nobody is asked twice. */
export async function sendProposals(
  client: Client,
  doctorId: string,
  choices: ProposalChoice[],
): Promise<Proposed> {
  const { data } = await client.mutate({ mutation: SendProposalsDocument, variables: { doctorId, choices } });
  if (!data) throw new Error('The answer to sendProposals has no data');
  const { sent, notSent } = data.sendProposals;
  return { sent, lost: notSent.length, error: null };
}

/** As sendProposals, after something that was saved and stays so: never rejects. Null: there was nothing to propose. */
export async function proposeAfterwards(
  client: Client,
  doctorId: string,
  choices: ProposalChoice[],
): Promise<Proposed | null> {
  if (choices.length === 0) return null;
  try {
    return await sendProposals(client, doctorId, choices);
  } catch (error) {
    return { sent: 0, lost: 0, error };
  }
}

/** What became of sending proposals, in words. */
export function sayProposed({ sent, lost, error }: Proposed): string {
  const { t } = useMessages(absencesMessages);
  if (error !== null) return t('failed', { why: describeError(error) });
  return lost === 0 ? t('sent', {}, sent) : `${t('sent', {}, sent)} ${t('notSent', {}, lost)}`;
}
