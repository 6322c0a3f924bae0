import { describe, expect, it } from '@jest/globals';
import { isAddressOrRange, isAllowedAddress, isPublicAddress } from './address.rules.js';

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
  'private networks': ['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
  links: ['169.254.1.1', 'fe80::1', 'fe80::1%eth0', '2606:4700::1%eth0', 'fec0::1'],
  'carriers’ networks': ['100.64.0.1', '100.127.255.254'],
  'metadata of clouds': [
    '169.254.169.254',
    'fd00:ec2::254',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
  ],
  'many at once': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  'documentation and measurements': [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '2001:db8::1',
    '3fff::1',
    '2001:2::1',
  ],
  'what nobody has assigned': ['240.0.0.1', '4000::1', '192.0.0.1', '100::1'],
  'IPv4 mapped into IPv6': [
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::ffff:169.254.169.254',
    '0:0:0:0:0:ffff:7f00:1',
  ],
  'IPv4 in other wrappings': [
    '::10.0.0.1',
    '::8.8.8.8',
    '::808:808',
    '::ffff:0:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::a00:1',
    '2002:a00:1::1',
    '2001::1',
  ],
  'what is no address': ['', 'localhost', '1.2.3', '1.2.3.4.5', '256.1.1.1', '8.8.8.8/32', '[2606:4700::1]'],
};

describe('an address of the public internet', () => {
  it.each(Object.entries(REFUSED).flatMap(([kind, list]) => list.map((address) => [kind, address] as const)))(
    'is not one of %s: %s',
    (_kind, address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '::ffff:8.8.8.8', '2606:4700:4700::1111'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('the list of allowed addresses', () => {
  const allowed = ['10.20.0.0/16', '127.0.0.1', 'fd00:1::/32', '64:ff9b::/96'];

  it.each(['10.20.3.4', '127.0.0.1', '::ffff:10.20.3.4', 'fd00:1::9', '64:ff9b::808:808'])(
    'names %s',
    (address) => {
      expect(isAllowedAddress(address, allowed)).toBe(true);
    },
  );

  it.each(['10.21.0.1', '127.0.0.2', '::ffff:10.21.0.1', 'fd00:2::9', '::1', 'localhost', '::10.20.3.4'])(
    'does not name %s',
    (address) => {
      expect(isAllowedAddress(address, allowed)).toBe(false);
    },
  );

  it('holds whole addresses and ranges, and nothing that could be read otherwise', () => {
    for (const right of ['10.0.0.0/8', '192.168.1.1', '::1', 'fd00::/8'])
      expect(isAddressOrRange(right)).toBe(true);
    for (const wrong of [
      '10.1',
      '10.1/8',
      '10.0.0.0/33',
      '0x7f.1',
      '2130706433',
      'intranet',
      '',
      '/8',
      '*',
    ]) {
      expect(isAddressOrRange(wrong)).toBe(false);
    }
  });
});
