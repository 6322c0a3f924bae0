import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useWaitlistActs } from './use-waitlist-acts';

const input = { entryId: 'e', doctorId: 'd', clinicId: 'c', startsAt: '2099-03-03T09:00:00Z' };

describe('what the desk does with those who wait', () => {
  test('is one act at a time', async () => {
    const { result, server } = await mountComposable(useWaitlistActs);
    const answered = result.answer('o', 'accept');
    await settle();
    expect(result.busyWith.value).toBe('o');
    expect(await result.leave('e')).toBe('busy');
    expect(server.last('DeskAnswerOffer').variables).toEqual({ id: 'o', answer: 'accept' });
    await server
      .last('DeskAnswerOffer')
      .answer({ answerOffer: { __typename: 'WaitlistOffer', id: 'o', state: 'accepted' } });
    expect(await answered).toBe('done');
    expect(result.busyWith.value).toBeNull();
  });

  test('says that an offer could not be made', async () => {
    const { result, server } = await mountComposable(useWaitlistActs);
    const offered = result.offer(input);
    await settle();
    expect(server.last('OfferByHand').variables).toEqual({ input });
    await server.last('OfferByHand').answer({ offerByHand: { __typename: 'SlotTaken', code: 'SLOT_TAKEN' } });
    expect(await offered).toBe('refused');
  });

  test('may be tried again where no answer came', async () => {
    const { result, server } = await mountComposable(useWaitlistActs);
    const left = result.leave('e').catch(() => 'lost');
    await settle();
    await server.last('DeskLeaveWaitlist').lose();
    expect(await left).toBe('lost');
    expect(result.busyWith.value).toBeNull();
  });
});
