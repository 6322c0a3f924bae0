import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useAddWaiting } from './use-add-waiting';

const wish = {
  specializationId: 's',
  city: 'Springfield',
  firstDate: '2099-03-01',
  lastDate: '2099-03-20',
  times: [],
  noticeMinutes: 120,
};

describe('adding a patient to the waitlist', () => {
  test('sends who and what for', async () => {
    const { result, server } = await mountComposable(useAddWaiting);
    const added = result.add('p', wish);
    await settle();
    expect(server.last('AddToWaitlist').variables).toEqual({ patientId: 'p', input: wish });
    await server.last('AddToWaitlist').answer({ addToWaitlist: { __typename: 'WaitlistEntry', id: 'e' } });
    expect(await added).toBe(true);
  });

  test('says why not, until it is tried again', async () => {
    const { result, server } = await mountComposable(useAddWaiting);
    const added = result.add('p', wish);
    await settle();
    await server
      .last('AddToWaitlist')
      .answer({ addToWaitlist: { __typename: 'AlreadyWaiting', code: 'ALREADY_WAITING' } });
    expect(await added).toBe(false);
    expect(result.refusal.value).toMatchObject({ __typename: 'AlreadyWaiting' });
    void result.add('p', wish);
    await settle();
    expect(result.refusal.value).toBeNull();
  });
});
