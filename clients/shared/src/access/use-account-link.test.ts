import { atAddress, testRoute } from '../testing/at-address';
import { mountComposable, type Mounted } from '../testing/mount-composable';
import { settle } from '../testing/test-server';
import type { Router } from 'vue-router';
import { useAccountLink } from './use-account-link';

async function open(
  address: string,
): Promise<Mounted<ReturnType<typeof useAccountLink>> & { router: Router }> {
  const { router, install } = await atAddress(address, [testRoute('access', '/access')]);
  return { ...(await mountComposable(useAccountLink, { install })), router };
}

const link = { accountLink: { purpose: 'invitation', fullName: 'Asha Rao', needsEmail: true } };

describe('a one-time link', () => {
  test('leaves the address before it is used, and the rest of the address stays', async () => {
    const { result, server, router } = await open('/access?lang=en#secret');
    expect(result.state.value).toEqual({ kind: 'loading' });
    expect(router.currentRoute.value.fullPath).toBe('/access?lang=en');
    expect(server.all('AccountLink').map(({ variables }) => variables)).toEqual([{ token: 'secret' }]);
    await server.last('AccountLink').answer(link);
    expect(result.state.value).toMatchObject({
      kind: 'ready',
      token: 'secret',
      link: { fullName: 'Asha Rao' },
    });
  });

  test('is kept in no cache', async () => {
    const { server, client } = await open('/access#secret');
    await server.last('AccountLink').answer(link);
    expect(JSON.stringify(client.extract())).not.toContain('secret');
  });

  test('is missing where the address has none: nobody is asked', async () => {
    const { result, server } = await open('/access');
    expect(result.state.value).toEqual({ kind: 'missing' });
    expect(server.all('AccountLink')).toEqual([]);
  });

  test('is asked about as it stands, whatever signs are in it', async () => {
    for (const [hash, token] of [
      ['#a%2Bb', 'a+b'],
      ['#50%2525off', '50%off'],
    ]) {
      const { server } = await open(`/access${hash}`);
      expect(server.last('AccountLink').variables).toEqual({ token });
    }
  });

  test('may be used up, at once or while it is being used', async () => {
    const { result, server } = await open('/access#secret');
    await server.last('AccountLink').answer({ accountLink: null });
    expect(result.state.value).toEqual({ kind: 'invalid' });
    const other = await open('/access#other');
    await other.server.last('AccountLink').answer(link);
    other.result.refuse();
    expect(other.result.state.value).toEqual({ kind: 'invalid' });
  });

  test('is not lost with the line: another try asks with the same', async () => {
    const { result, server } = await open('/access#secret');
    await server.last('AccountLink').lose();
    expect(result.state.value.kind).toBe('failed');
    result.retry();
    await settle();
    expect(result.state.value).toEqual({ kind: 'loading' });
    expect(server.last('AccountLink').variables).toEqual({ token: 'secret' });
    await server.last('AccountLink').answer(link);
    expect(result.state.value.kind).toBe('ready');
  });

  test('that is opened over another is the one that counts', async () => {
    const { result, server, router } = await open('/access#first');
    const late = server.last('AccountLink');
    await router.push('/access#second');
    await settle();
    await late.answer({ accountLink: null });
    expect(result.state.value).toEqual({ kind: 'loading' });
    await server.last('AccountLink').answer(link);
    expect(result.state.value).toMatchObject({ kind: 'ready', token: 'second' });
  });
});
