import { createSession } from '../session/session';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle } from '../testing/test-server';
import { jest } from '@jest/globals';
import { useAskedCode } from './use-asked-code';

const asked = {
  ticket: 'ticket',
  email: 'asha@example.test',
  sent: { nextCodeAt: '2026-03-03T09:01:00Z' },
};
const done = jest.fn();

async function open(): Promise<Mounted<ReturnType<typeof useAskedCode>>> {
  return mountComposable(() => useAskedCode(asked, done), {
    install: (app, client) => void app.use(createSession(client)),
  });
}

beforeEach(() => {
  localStorage.clear();
  done.mockClear();
});

test('the right code signs in and is done, a wrong one is handed on', async () => {
  const { result, server } = await open();
  const wrong = result.give('123456');
  await settle();
  expect(server.last('ConfirmRegistration').variables).toEqual({
    input: { ticket: 'ticket', code: '123456' },
  });
  await server.last('ConfirmRegistration').answer({
    confirmRegistration: { __typename: 'CodeNotValid', code: 'CODE_WRONG', triesLeft: 4 },
  });
  expect(await wrong).toMatchObject({ code: 'CODE_WRONG', triesLeft: 4 });
  expect(done).not.toHaveBeenCalled();
  const right = result.give('654321');
  await settle();
  const user = { __typename: 'User', id: 'u', language: 'en', fullName: 'Asha Rao' };
  await server.last('ConfirmRegistration').answer({
    confirmRegistration: {
      __typename: 'Session',
      accessToken: 'a',
      expiresAt: '2026-03-03T09:10:00Z',
      user,
    },
  });
  expect(await right).toBeNull();
  expect(done).toHaveBeenCalledWith(expect.objectContaining({ id: 'u' }));
});

test('another code is sent, or none any more', async () => {
  const { result, server } = await open();
  const again = result.sendAgain();
  await settle();
  expect(server.last('ResendRegistrationCode').variables).toEqual({ ticket: 'ticket' });
  await server
    .last('ResendRegistrationCode')
    .answer({ resendRegistrationCode: { __typename: 'CodeSent', ...asked.sent } });
  expect(await again).toMatchObject(asked.sent);
  const none = result.sendAgain();
  await settle();
  await server
    .last('ResendRegistrationCode')
    .answer({ resendRegistrationCode: { __typename: 'CodeNotValid', code: 'CODE_OVER' } });
  expect(await none).toBeNull();
});
