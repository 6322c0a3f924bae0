import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { absencesMessages } from './absences.catalogue';
import { useAbsencePlan, type AbsencePlan } from './use-absence-plan';

const slot = (doctorId: string): Said => ({
  doctorId,
  startsAt: '2099-03-10T09:00:00.000Z',
  clinic: { id: 'c' },
  visitType: { id: `type of ${doctorId}` },
});
const visit = (id: string, more: Said): Said => ({
  appointment: { id },
  loss: 'hours',
  sameDoctor: null,
  colleague: null,
  proposal: null,
  ...more,
});
const plan = [
  visit('a', { sameDoctor: slot('own'), colleague: slot('other') }),
  visit('b', { colleague: slot('other') }),
  visit('none', {}),
  visit('asked', { sameDoctor: slot('own'), proposal: { id: 'p', state: 'open' } }),
];

beforeAll(() => loadCatalogues([baseMessages, absencesMessages]));

async function desk(decided = (): void => undefined): Promise<Mounted<AbsencePlan>> {
  const mounted = await mountComposable(() => useAbsencePlan(() => 'own', decided));
  await settle();
  await mounted.server
    .last('AbsencePlan')
    .answer({ absencePlan: plan, absenceProposals: [{ id: 'p', state: 'open' }] });
  return mounted;
}

describe('the plan for an absence', () => {
  test('proposes the same doctor, else a colleague, and nothing to those who are asked already', async () => {
    const { result } = await desk();
    expect(result.visits.value.map(({ appointment }) => appointment.id)).toEqual(['a', 'b', 'none']);
    expect(result.visits.value.map(result.wayOf)).toEqual(['same', 'colleague', 'nothing']);
    expect(result.count.value).toBe(2);
  });

  test('that could not be asked for is not an empty one', async () => {
    const { result, server } = await mountComposable(() =>
      useAbsencePlan(
        () => 'own',
        () => undefined,
      ),
    );
    await server.last('AbsencePlan').refuse('SERVICE_UNAVAILABLE');
    expect(result.isFailed.value).toBe(true);
    const again = result.askAgain();
    await settle();
    await server.last('AbsencePlan').answer({ absencePlan: plan, absenceProposals: [] });
    await again;
    expect([result.isFailed.value, result.visits.value.length]).toEqual([false, 3]);
  });

  test('sends what was chosen, once', async () => {
    const { result, server } = await desk();
    const [first, second] = result.visits.value;
    result.choose(first!, 'colleague');
    result.choose(second!, 'nothing');
    const sent = result.send();
    void result.send();
    await settle();
    expect(server.all('SendProposals')).toHaveLength(1);
    expect(server.last('SendProposals').variables).toMatchObject({
      doctorId: 'own',
      choices: [{ appointmentId: 'a', doctorId: 'other', visitTypeId: 'type of other' }],
    });
    await server.last('SendProposals').answer({ sendProposals: { sent: 1, notSent: [] } });
    await server.last('AbsencePlan').answer({ absencePlan: [], absenceProposals: [] });
    await sent;
    expect(result.busy.value).toBe(false);
  });

  test('accepts for a patient, and tells that the list above is another', async () => {
    let told = 0;
    const { result, server } = await desk(() => (told += 1));
    const accepted = result.acceptFor(result.proposals.value[0]!);
    await settle();
    await server.last('AcceptProposalFor').answer({ acceptProposal: { __typename: 'Appointment', id: 'a' } });
    await server.last('AbsencePlan').answer({ absencePlan: [], absenceProposals: [] });
    await accepted;
    expect(told).toBe(1);
  });

  test('stays as it was when the answer is lost', async () => {
    const { result, server } = await desk();
    const sent = result.send();
    await settle();
    await server.last('SendProposals').lose();
    await sent;
    expect(result.count.value).toBe(2);
    expect(result.busy.value).toBe(false);
  });
});
