import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import type { OwnOfferFragment } from '../generated/graphql';
import { useMyWaitlist } from './use-my-waitlist';

const offer = {
  id: 'o',
  startsAt: '2099-03-03T09:00:00Z',
  minutes: 20,
  doctor: { id: 'd' },
} as OwnOfferFragment;

async function open() {
  const mounted = await mountComposable(useMyWaitlist);
  await settle();
  await mounted.server.last('MyWaitlist').answer({ myWaitlist: [] });
  return mounted;
}

describe('what somebody waits for', () => {
  test('is not nothing where it could not be asked for, and is there when it is asked for again', async () => {
    const { result, server } = await mountComposable(useMyWaitlist);
    await server.last('MyWaitlist').lose();
    expect([result.isFailed.value, result.isKnown.value]).toEqual([true, false]);
    const again = result.askAgain();
    await settle();
    await server.last('MyWaitlist').answer({ myWaitlist: [] });
    await again;
    expect([result.isFailed.value, result.isKnown.value]).toEqual([false, true]);
  });

  test('an answer is sent once, and the list is asked for anew', async () => {
    const { result, server } = await open();
    const answered = result.answer(offer, 'accept');
    expect(await result.answer(offer, 'accept')).toBe(false);
    await settle();
    expect(server.all('AnswerOffer')).toHaveLength(1);
    expect(server.last('AnswerOffer').variables).toEqual({ id: 'o', answer: 'accept' });
    await server
      .last('AnswerOffer')
      .answer({ answerOffer: { __typename: 'WaitlistOffer', id: 'o', state: 'accepted' } });
    await settle();
    expect(server.all('MyWaitlist')).toHaveLength(2);
    await server.last('MyWaitlist').answer({ myWaitlist: [] });
    expect(await answered).toBe(true);
    expect(result.answerState.value).toEqual({ kind: 'idle' });
  });

  test('an offer shows as it is made, and a new wish is asked for', async () => {
    const { result, server } = await mountComposable(useMyWaitlist);
    await settle();
    const entry = { __typename: 'WaitlistEntry', id: 'e', state: 'waiting', offers: [] };
    await server.last('MyWaitlist').answer({ myWaitlist: [entry] });
    const live = server.last('MyWaitlistChanged');
    await live.tell({ myWaitlistChanged: { ...entry, state: 'offered' } });
    await settle();
    expect(result.entries.value).toMatchObject([{ id: 'e', state: 'offered' }]);
    expect(server.all('MyWaitlist')).toHaveLength(1);
    await live.tell({ myWaitlistChanged: { ...entry, id: 'f' } });
    await settle();
    expect(server.all('MyWaitlist')).toHaveLength(2);
  });

  test('says that somebody else was first', async () => {
    const { result, server } = await open();
    const answered = result.answer(offer, 'accept');
    await settle();
    await server
      .last('AnswerOffer')
      .answer({ answerOffer: { __typename: 'OfferOver', code: 'OFFER_OVER', outcome: 'lost' } });
    await settle();
    await server.last('MyWaitlist').answer({ myWaitlist: [] });
    expect(await answered).toBe(false);
    expect(result.answerState.value).toMatchObject({ kind: 'refused', refusal: { outcome: 'lost' } });
  });

  test('has failed where no answer came', async () => {
    const { result, server } = await open();
    const left = result.leave('e');
    await settle();
    await server.last('LeaveWaitlist').lose();
    expect(await left).toBe(false);
    expect(result.answerState.value.kind).toBe('failed');
  });
});
