import type { IncomingMessage } from 'node:http';
import type { TrustedProxies } from '../api/client-address.js';
import { originRule } from './origins.js';

function asks(origin: string, told: string | undefined, trustedProxies: TrustedProxies = 1): boolean {
  const headers = { host: 'clinic.example', 'x-forwarded-proto': told };
  const request = { headers, socket: { remoteAddress: '192.0.2.7' } } as unknown as IncomingMessage;
  return originRule({ allowedOrigins: ['https://friend.example'], trustedProxies })(origin, request);
}

it.each([
  ['of the same scheme and host', 'http://clinic.example', undefined, 0],
  ['that a proxy says the page came by', 'https://clinic.example', 'https', 1],
  ['that the nearest of several proxies says', 'https://clinic.example', 'http, https', 1],
  ['of the settings, whatever the scheme here', 'https://friend.example', undefined, 0],
  ['behind a proxy that is known by its address', 'https://clinic.example', 'https', ['192.0.2.0/24']],
])('lets in a page %s', (_, origin, told, proxies) => {
  expect(asks(origin, told, proxies as TrustedProxies)).toBe(true);
});

it.each([
  ['by http, of a site by https', 'http://clinic.example', 'https', 1],
  ['by https, of a site by http', 'https://clinic.example', 'http', 1],
  ['by a scheme that nobody who is trusted tells of', 'https://clinic.example', 'https', 0],
  ['by a scheme that a stranger tells of', 'https://clinic.example', 'https', ['198.51.100.0/24']],
  ['of another host', 'https://other.example', 'https', 1],
  ['of another port', 'https://clinic.example:8443', 'https', 1],
  ['that is none', 'null', 'https', 1],
])('refuses a page %s', (_, origin, told, proxies) => {
  expect(asks(origin, told, proxies as TrustedProxies)).toBe(false);
});

it('believes nobody of a client that has left already, and does not fail over it', () => {
  const socket = { remoteAddress: undefined };
  const headers = { host: 'clinic.example', 'x-forwarded-proto': 'https' };
  const request = { headers, socket } as unknown as IncomingMessage;
  const isAllowed = originRule({ allowedOrigins: [], trustedProxies: ['192.0.2.0/24'] });
  expect(isAllowed('https://clinic.example', request)).toBe(false);
});
