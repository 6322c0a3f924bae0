import { atAddress, testRoute } from '@smart-healthcare/shared/testing/at-address';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { createSession } from '@smart-healthcare/shared/session/session';
import { jest } from '@jest/globals';
import { useRegistration } from './use-registration';

const sent = { nextCodeAt: '2026-03-03T09:01:00Z' };
const waiting = { ticket: 'ticket', email: 'asha@example.test', sent };
const target = '/book?doctor=d&clinic=c&visit=v&at=2026-03-05T09:00:00Z';

async function open(place: string | null): Promise<Mounted<ReturnType<typeof useRegistration>>> {
  const { install } = await atAddress('/register', [
    testRoute('register', '/register'),
    testRoute('book', '/book'),
  ]);
  return mountComposable(() => useRegistration(place), {
    install: (app, client) => {
      install(app);
      app.use(createSession(client));
    },
  });
}

beforeEach(() => localStorage.clear());

test('the chosen time is held as soon as the code is sent, and again with another code', async () => {
  const { result, server } = await open(target);
  const begun = result.begin(waiting);
  await settle();
  expect(result.timeHeld.value).toBe('asking');
  expect(server.last('HoldForRegistration').variables).toEqual({
    ticket: 'ticket',
    input: { doctorId: 'd', clinicId: 'c', visitTypeId: 'v', startsAt: '2026-03-05T09:00:00Z' },
  });
  await server
    .last('HoldForRegistration')
    .answer({ holdForRegistration: { __typename: 'Hold', id: 'h', expiresAt: 'x' } });
  await begun;
  expect(result.timeHeld.value).toBe('held');
  const again = result.sendAgain();
  await settle();
  await server
    .last('ResendRegistrationCode')
    .answer({ resendRegistrationCode: { __typename: 'CodeSent', ...sent } });
  expect(server.all('HoldForRegistration')).toHaveLength(2);
  await server
    .last('HoldForRegistration')
    .answer({ holdForRegistration: { __typename: 'SlotTaken', code: 'SLOT_TAKEN' } });
  expect(await again).toMatchObject(sent);
  expect(result.timeHeld.value).toBe('gone');
});

test('without a chosen time nothing is held', async () => {
  const { result, server } = await open(null);
  await result.begin(waiting);
  expect(server.all('HoldForRegistration')).toEqual([]);
  expect(result.timeHeld.value).toBe('none');
});

test('the right code signs in, a wrong one is handed on', async () => {
  const { result, server } = await open(null);
  await result.begin(waiting);
  const wrong = result.give('123456');
  await settle();
  expect(server.last('ConfirmRegistration').variables).toEqual({
    input: { ticket: 'ticket', code: '123456' },
  });
  await server.last('ConfirmRegistration').answer({
    confirmRegistration: { __typename: 'CodeNotValid', code: 'CODE_WRONG', triesLeft: 4 },
  });
  expect(await wrong).toMatchObject({ code: 'CODE_WRONG', triesLeft: 4 });
});

test('given up, it gives the time back, and fails quietly', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { result, server } = await open(null);
  await result.begin(waiting);
  const ended = result.giveUp();
  await settle();
  expect(server.last('CancelRegistration').variables).toEqual({ ticket: 'ticket' });
  await server.last('CancelRegistration').answer({ cancelRegistration: true });
  await ended;
  expect(result.waiting.value).toBeNull();
  warned.mockRestore();
});
