import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useJoinWaitlist } from './use-join-waitlist';

const wish = {
  doctorId: 'd',
  firstDate: '2099-03-01',
  lastDate: '2099-03-20',
  times: [],
  noticeMinutes: 120,
};

describe('joining the waitlist', () => {
  test('sends the wish, and says that it is there', async () => {
    const { result, server } = await mountComposable(useJoinWaitlist);
    const joined = result.join(wish);
    await settle();
    expect(server.last('JoinWaitlist').variables).toEqual({ input: wish });
    await server.last('JoinWaitlist').answer({ joinWaitlist: { __typename: 'WaitlistEntry', id: 'e' } });
    expect(await joined).toBe(true);
    expect(result.refusal.value).toBeNull();
  });

  test('says why not, until it is tried again', async () => {
    const { result, server } = await mountComposable(useJoinWaitlist);
    const joined = result.join(wish);
    await settle();
    await server
      .last('JoinWaitlist')
      .answer({ joinWaitlist: { __typename: 'WaitlistFull', code: 'WAITLIST_FULL', limit: 5 } });
    expect(await joined).toBe(false);
    expect(result.refusal.value).toMatchObject({ __typename: 'WaitlistFull', limit: 5 });
    void result.join(wish);
    await settle();
    expect(result.refusal.value).toBeNull();
  });
});
