import { atAddress, testRoute } from '../testing/at-address';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle } from '../testing/test-server';
import type { Router } from 'vue-router';
import { useEmailChange } from './use-email-change';

async function open(
  address: string,
): Promise<Mounted<ReturnType<typeof useEmailChange>> & { router: Router }> {
  const { router, install } = await atAddress(address, [testRoute('confirm-address', '/confirm-address')]);
  return { ...(await mountComposable(useEmailChange, { install })), router };
}

const change = { emailChange: { email: 'new@example.test', expiresAt: '2026-03-03T09:00:00Z' } };

test('opening the link asks and changes nothing, and the secret leaves the address', async () => {
  const { result, server, router } = await open('/confirm-address#secret');
  expect(router.currentRoute.value.fullPath).toBe('/confirm-address');
  await server.last('EmailChange').answer(change);
  expect(result.state.value).toEqual({ kind: 'ready', email: 'new@example.test' });
  expect(server.all('ConfirmEmailChange')).toEqual([]);
});

test.each([
  [
    { __typename: 'EmailChanged', email: 'new@example.test' },
    { kind: 'done', email: 'new@example.test' },
  ],
  [{ __typename: 'EmailTaken', code: 'EMAIL_TAKEN' }, { kind: 'taken' }],
  [{ __typename: 'LinkNotValid', code: 'LINK_NOT_VALID' }, { kind: 'invalid' }],
])('the button changes the address: %j', async (answer, state) => {
  const { result, server } = await open('/confirm-address#secret');
  await server.last('EmailChange').answer(change);
  const done = result.confirm();
  const again = result.confirm();
  await settle();
  expect(server.all('ConfirmEmailChange')).toHaveLength(1);
  expect(server.last('ConfirmEmailChange').variables).toEqual({ token: 'secret' });
  await server.last('ConfirmEmailChange').answer({ confirmEmailChange: answer });
  await Promise.all([done, again]);
  expect(result.state.value).toEqual(state);
});

test('without its secret, or with one that is over, it says so', async () => {
  const none = await open('/confirm-address');
  expect(none.result.state.value).toEqual({ kind: 'missing' });
  const over = await open('/confirm-address#secret');
  await over.server.last('EmailChange').answer({ emailChange: null });
  expect(over.result.state.value).toEqual({ kind: 'invalid' });
});
