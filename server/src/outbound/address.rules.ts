import ipaddr from 'ipaddr.js';

/** Addresses and ranges that may be asked although they are not of the public internet. */
export type AllowedAddresses = readonly string[];

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What IPv6 calls global unicast, outside of which nothing of the public internet lies (RFC 4291, IANA's registry). */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** Metadata of a cloud's machines at an address that looks public (Azure). Those of the others are in private ranges. */
const PUBLIC_METADATA = ['168.63.129.16'];
/** IPv4 as IPv6 has it, ::ffff:192.0.2.1. The library takes ::192.0.2.1 for the same, which is another address. */
const MAPPED = /^(?:0*:)+ffff:/i;

/** An address, with IPv4 that is mapped into IPv6 as IPv4; null for what is none. */
function parse(text: string): Address | null {
  // A zone (%eth0) names a link of this machine.
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
  if (!isAddress || text.includes('%')) return null;
  const address = ipaddr.process(text);
  return text.includes(':') && address.kind() === 'ipv4' && !MAPPED.test(text) ? null : address;
}

/**
 * Whether an address is of the public internet, where no service of this network answers. Everything else is not: this
 * machine, private networks, links, carriers' networks, multicast, addresses of documentation, IPv4 in the wrappings of
 * IPv6 (NAT64, 6to4, Teredo), what nobody has assigned, and what clouds tell their machines at.
 */
export function isPublicAddress(text: string): boolean {
  const address = parse(text);
  if (address === null || address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv4') return !PUBLIC_METADATA.includes(address.toString());
  return address.match(GLOBAL_UNICAST);
}

/** Whether the list names an address, by itself or by a range. */
export function isAllowedAddress(text: string, allowed: AllowedAddresses): boolean {
  const address = parse(text);
  if (address === null) return false;
  return allowed.some((entry) => {
    const range = rangeOf(entry);
    return range !== null && range[0].kind() === address.kind() && address.match(range);
  });
}

/** Whether a text is an address, or a range such as 10.0.0.0/8. */
export function isAddressOrRange(text: string): boolean {
  return rangeOf(text) !== null;
}

function rangeOf(text: string): [Address, number] | null {
  // By parts: the library also reads 10.1 as 10.0.0.1.
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text))
    return ipaddr.parseCIDR(text);
  const address = parse(text);
  return address === null ? null : [address, address.kind() === 'ipv4' ? 32 : 128];
}
