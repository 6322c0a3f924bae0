import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { KnownDevices } from './known-device.js';

const SECRET = 'for-these-tests-only-for-these-tests-only';
const devices = new KnownDevices(SECRET);
const now = new Date('2026-03-02T12:00:00Z');
const asha = { id: 'asha', passwordHash: 'one' };
const bela = { id: 'bela', passwordHash: 'two' };

describe('a known device', () => {
  it('is known to the accounts that signed in on it, each by an id of its own', () => {
    const first = devices.add(null, asha, now).value;
    const both = devices.add(first, bela, now).value;
    const ids = [devices.find(both, asha, now), devices.find(both, bela, now)];
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(devices.find(first, bela, now)).toBeNull();
    expect(devices.find(null, asha, now)).toBeNull();
  });

  it('stays the same one when its owner signs in again', () => {
    const first = devices.add(null, asha, now).value;
    const again = devices.add(first, asha, now).value;
    expect(devices.find(again, asha, now)).toBe(devices.find(first, asha, now));
    expect(again.split('.')).toHaveLength(1);
  });

  it('is a stranger with a new password, after half a year, and under another secret', () => {
    const { value, expiresAt } = devices.add(null, asha, now);
    expect(devices.find(value, { ...asha, passwordHash: 'new' }, now)).toBeNull();
    expect(devices.find(value, asha, new Date(expiresAt.getTime() - 1_000))).not.toBeNull();
    expect(devices.find(value, asha, expiresAt)).toBeNull();
    expect(new KnownDevices(SECRET.replace('for', 'FOR')).find(value, asha, now)).toBeNull();
  });

  it.each(['', '.', 'nonsense', 'A'.repeat(70), `${'A'.repeat(70)}.`.repeat(500)])(
    'is none by %.20s',
    (value) => {
      expect(devices.find(value, asha, now)).toBeNull();
      expect(devices.find(devices.add(value, asha, now).value, asha, now)).not.toBeNull();
    },
  );

  it('keeps the latest ten accounts', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({ id: `person ${index}`, passwordHash: 'x' }));
    const cookie = people.reduce<string | null>(
      (value, person) => devices.add(value, person, now).value,
      null,
    );
    expect(people.map((person) => devices.find(cookie, person, now) !== null)).toEqual([
      false,
      false,
      ...Array<boolean>(10).fill(true),
    ]);
  });
});
