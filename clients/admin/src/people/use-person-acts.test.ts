import { jest } from '@jest/globals';
import { dismissToast, useToasts, type Toast } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import type { PersonFragment } from '../generated/graphql';
import { peopleMessages } from './people.catalogue';
import { usePersonActs } from './use-person-acts';

const person = (id: string): PersonFragment => ({
  __typename: 'ManagedUser',
  id,
  fullName: id,
  email: null,
  role: 'doctor',
  isFrontDesk: false,
  origin: 'registered',
  disabledAt: null,
  createdAt: '2026-03-03T09:00:00.000Z',
  lastSeenAt: null,
  doctorId: 'd',
});
const asha = person('Asha');
const now = (): Said => ({ ...asha });
const refused = (code: string): Said => ({ __typename: 'UserNotChanged', code });

const open = () => mountComposable(() => usePersonActs());
const notice = (): Toast | undefined => useToasts().value.at(-1);

beforeAll(() => loadCatalogues([baseMessages, peopleMessages]));
// Good news leaves by itself after a while, which no test waits for.
beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'performance'] }));
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('an act on an account', () => {
  test('closes it once however often it is pressed, and can be taken back', async () => {
    const { result, server } = await open();
    const first = result.setClosed(asha, true);
    const second = result.setClosed(asha, true);
    expect([result.busy.value, await second]).toEqual([true, false]);
    expect(server.all('SetUserDisabled').map(({ variables }) => variables)).toEqual([
      { userId: 'Asha', isDisabled: true },
    ]);
    await server.last('SetUserDisabled').answer({ setUserDisabled: now() });
    expect([await first, result.busy.value]).toEqual([true, false]);
    expect(notice()).toMatchObject({ tone: 'success', text: expect.stringContaining('Asha') });
    notice()?.action?.run();
    await settle();
    expect(server.last('SetUserDisabled').variables).toEqual({ userId: 'Asha', isDisabled: false });
    await server.last('SetUserDisabled').answer({ setUserDisabled: now() });
    expect(notice()?.action).toBeUndefined();
  });

  test('is taken back also while another is under way', async () => {
    const { result, server } = await open();
    void result.setClosed(asha, true);
    await settle();
    await server.last('SetUserDisabled').answer({ setUserDisabled: now() });
    void result.makeLink(person('Ravi'));
    notice()?.action?.run();
    await settle();
    expect(server.last('SetUserDisabled').variables).toEqual({ userId: 'Asha', isDisabled: false });
    await server.last('SetUserDisabled').answer({ setUserDisabled: now() });
    expect(result.busy.value).toBe(true);
    await server.last('ResetAccess').answer({ resetAccess: {} });
    expect(result.busy.value).toBe(false);
  });

  test('gives another role, and says which', async () => {
    const { result, server } = await open();
    const done = result.setRole(asha, 'frontDesk');
    await settle();
    expect(server.last('SetUserRole').variables).toEqual({
      userId: 'Asha',
      role: 'admin',
      isFrontDesk: true,
    });
    await server.last('SetUserRole').answer({ setUserRole: now() });
    expect(await done).toBe(true);
    expect(notice()).toMatchObject({ tone: 'success', text: expect.stringMatching(/Asha.*front desk/i) });
  });

  test.each([
    ['NOT_YOURSELF', 'Another administrator'],
    ['NO_ACCOUNT', 'has not joined yet'],
    ['STATUS_NOT_ALLOWED', 'Nothing was changed'],
  ])('that is refused with %s says why', async (code, why) => {
    const { result, server } = await open();
    const closed = result.setClosed(asha, true);
    await settle();
    await server.last('SetUserDisabled').answer({ setUserDisabled: refused(code) });
    expect(await closed).toBe(false);
    expect(notice()).toMatchObject({ tone: 'danger', text: expect.stringContaining(why) });
  });

  test('whose answer is lost says so, and another may follow', async () => {
    const { result, server } = await open();
    const lost = result.makeLink(asha);
    await settle();
    await server.last('ResetAccess').lose();
    expect([await lost, notice()?.tone]).toEqual([null, 'danger']);
    const made = result.makeLink(asha);
    await settle();
    await server.last('ResetAccess').answer({ resetAccess: { token: 'abc' } });
    expect(await made).toMatchObject({ token: 'abc', audience: 'staff' });
  });

  test('makes a link that leads to where the account works', async () => {
    const { result, server } = await open();
    const made = result.makeLink({ id: 'p', role: 'patient' });
    await settle();
    await server.last('ResetAccess').answer({ resetAccess: {} });
    expect(await made).toMatchObject({ audience: 'patient' });
  });
});
