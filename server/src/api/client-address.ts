import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Proxies that stand before the server: how many, or their addresses and ranges. */
export type TrustedProxies = number | readonly string[];

/** Whether the machine at an address, `hop` machines away from the server, is a proxy of ours. */
export type TrustRule = (address: string, hop: number) => boolean;

/**
 * What the setting says, as a rule. What a proxy of ours tells of the machine before it is believed; what that machine
 * tells is not, unless it is a proxy of ours, too.
 * @throws TypeError for what is no address or range
 */
export function trustRule(proxies: TrustedProxies): TrustRule {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  return proxyAddr.compile([...proxies]);
}

/** Some proxies write the port beside the address; it changes with every connection. */
const WITH_PORT = /^(?:(\d+\.\d+\.\d+\.\d+)|\[([\da-f:.]+)\]):\d+$/i;

/** The address that a request comes from: the first machine on its way that is no proxy of ours. */
export function clientAddressRule(isTrusted: TrustRule): (request: IncomingMessage) => string {
  return (request) => {
    const address = proxyAddr(request, isTrusted) ?? '';
    const [, v4, v6] = WITH_PORT.exec(address) ?? [];
    return v4 ?? v6 ?? address;
  };
}
