import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { clientAddressRule, trustRule, type TrustedProxies } from '../src/api/client-address.js';
import { ConfigError, readConfig } from '../src/config.js';
import { RawSocket } from './support/raw-socket.js';
import { RunningApp } from './support/running-app.js';
import { until } from './support/until.js';

const LINK = 'query ($token: String!) { accountLink(token: $token) { __typename } }';
const BY = (addresses: string): Record<string, string> => ({ 'x-forwarded-for': addresses });

function addressOf(proxies: TrustedProxies, peer: string, forwarded?: string): string {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return clientAddressRule(trustRule(proxies))(request);
}

describe('the address of a client', () => {
  const FORGED = '198.51.100.66';
  it.each<[string, TrustedProxies, string, string | undefined, string]>([
    ['without proxies is the peer, whatever it says', 0, '203.0.113.1', FORGED, '203.0.113.1'],
    ['behind one proxy is what that proxy added', 1, '192.0.2.1', `${FORGED}, 203.0.113.1`, '203.0.113.1'],
    [
      'behind two proxies is what the outer one added',
      2,
      '192.0.2.1',
      `${FORGED}, 203.0.113.1, 192.0.2.2`,
      '203.0.113.1',
    ],
    [
      'behind proxies of a range is the first that is none of them',
      ['192.0.2.0/24'],
      '192.0.2.1',
      `${FORGED}, 203.0.113.1, 192.0.2.9`,
      '203.0.113.1',
    ],
    [
      'of somebody who goes around the proxies is the peer',
      ['192.0.2.0/24'],
      '203.0.113.1',
      FORGED,
      '203.0.113.1',
    ],
    [
      'of a mapped form of a proxy is what that proxy added',
      ['192.0.2.1'],
      '::ffff:192.0.2.1',
      '203.0.113.1',
      '203.0.113.1',
    ],
    ['has no port', 1, '192.0.2.1', '203.0.113.1:50123', '203.0.113.1'],
    [
      'has no port with the new kind of address either',
      1,
      '2001:db8::1',
      '[2001:db8::7]:50123',
      '2001:db8::7',
    ],
    ['behind a proxy that says nothing is the proxy', 1, '192.0.2.1', undefined, '192.0.2.1'],
  ])('%s', (_name, proxies, peer, forwarded, address) => {
    expect(addressOf(proxies, peer, forwarded)).toBe(address);
  });
});

describe('TRUST_PROXY', () => {
  const read = (value: string): TrustedProxies =>
    readConfig({
      TOKEN_SECRET: 'x'.repeat(32),
      DATABASE_URL: 'postgresql://127.0.0.1/test',
      TRUST_PROXY: value,
    }).trustedProxies;

  it('is a number of proxies, or who they are', () => {
    expect(read('')).toBe(0);
    expect(read('2')).toBe(2);
    expect(read('192.0.2.7, 2001:db8::/32')).toEqual(['192.0.2.7', '2001:db8::/32']);
  });

  it.each(['true', 'yes', '-1', '1.5', '192.0.2.300', '192.0.2.0/40', 'proxy.example', ','])(
    'is refused by name as %s',
    (value) => {
      expect(() => read(value)).toThrow(ConfigError);
      expect(() => read(value)).toThrow(/^TRUST_PROXY must be/);
    },
  );
});

describe('behind one proxy', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await RunningApp.start({ config: { trustedProxies: 1 } });
  });

  afterAll(async () => app.stop());

  async function guess(token: string, forwarded: string): Promise<string | undefined> {
    const response = await fetch(`${app.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...BY(forwarded) },
      body: JSON.stringify({ query: LINK, variables: { token } }),
    });
    const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return answer.errors?.[0]?.extensions.code;
  }

  it('what a client says of its own address is believed only of a proxy: guessing stays limited', async () => {
    const codes: (string | undefined)[] = [];
    for (let index = 0; index < 130 && !codes.includes('RATE_LIMITED'); index += 1) {
      codes.push(await guess(`guess ${index}`, `198.51.100.${index}, 203.0.113.1`));
    }
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    // Elsewhere nobody is concerned.
    expect(await guess('another guess', '203.0.113.2')).toBeUndefined();
  });

  it('sockets of visitors are counted for each address behind it', async () => {
    const greet = async (address: string): Promise<RawSocket> => {
      const socket = await RawSocket.open(app.app.url, BY(`198.51.100.66, ${address}`));
      if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
      socket.send({ type: 'connection_init' });
      await until('the answer', () => socket.received.length > 0 || socket.closing !== null);
      return socket;
    };
    const sockets: RawSocket[] = [];
    do sockets.push(await greet('203.0.113.1'));
    while (sockets.at(-1)?.closing === null && sockets.length < 2_000);
    expect(sockets.at(-1)?.closing?.code).toBe(1013);
    const elsewhere = await greet('203.0.113.2');
    expect(elsewhere.closing).toBeNull();
    for (const socket of [...sockets, elsewhere]) socket.vanish();
  });
});
