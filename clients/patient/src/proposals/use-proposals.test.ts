import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import type { OwnProposalFragment } from '../generated/graphql';
import { proposalsMessages } from './proposals.catalogue';
import { useProposals, type Proposals } from './use-proposals';

const proposal = { id: 'p' } as OwnProposalFragment;

beforeAll(() => loadCatalogues([baseMessages, proposalsMessages]));

async function mine(): Promise<Mounted<Proposals>> {
  const mounted = await mountComposable(useProposals);
  await settle();
  await mounted.server.last('MyProposals').answer({ myProposals: [{ id: 'p' }] });
  return mounted;
}

describe('proposed times', () => {
  test('that could not be asked for are not none, and are there when they are asked for again', async () => {
    const { result, server } = await mountComposable(useProposals);
    await server.last('MyProposals').refuse('SERVICE_UNAVAILABLE');
    expect(result.isFailed.value).toBe(true);
    const again = result.askAgain();
    await settle();
    await server.last('MyProposals').answer({ myProposals: [{ id: 'p' }] });
    await again;
    expect([result.isFailed.value, result.proposals.value.length]).toEqual([false, 1]);
  });

  test('are taken once, and go from the list', async () => {
    const { result, server } = await mine();
    expect(result.proposals.value).toHaveLength(1);
    const accepted = result.accept(proposal);
    void result.accept(proposal);
    await settle();
    expect(result.busyId.value).toBe('p');
    expect(server.all('AcceptProposal')).toHaveLength(1);
    await server.last('AcceptProposal').answer({ acceptProposal: { __typename: 'Appointment', id: 'a' } });
    await server.last('MyProposals').answer({ myProposals: [] });
    await expect(accepted).resolves.toBe(true);
    expect(result.proposals.value).toEqual([]);
  });

  test('that are over move nothing', async () => {
    const { result, server } = await mine();
    const accepted = result.accept(proposal);
    await settle();
    await server
      .last('AcceptProposal')
      .answer({ acceptProposal: { __typename: 'ProposalOver', code: 'PROPOSAL_OVER' } });
    await server.last('MyProposals').answer({ myProposals: [] });
    await expect(accepted).resolves.toBe(false);
  });

  test('are given back for another time', async () => {
    const { result, server } = await mine();
    const declined = result.decline(proposal);
    await settle();
    await server.last('DeclineProposal').answer({ declineProposal: true });
    await server.last('MyProposals').answer({ myProposals: [] });
    await expect(declined).resolves.toBe(true);
    expect(result.busyId.value).toBeNull();
  });

  test('stay when the answer is lost', async () => {
    const { result, server } = await mine();
    const declined = result.decline(proposal);
    await settle();
    await server.last('DeclineProposal').lose();
    await expect(declined).resolves.toBe(false);
    expect(result.proposals.value).toHaveLength(1);
  });
});
