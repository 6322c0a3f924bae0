import { describe, expect, it } from '@jest/globals';
import { ACCOUNT_WAIT, addTry, ADDRESS_WAIT, type Tries, type WaitRule } from './sign-in-wait.rules.js';

const start = new Date('2026-03-02T12:00:00Z');
const later = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);
const none: Tries = { guesses: 0, triedAt: start, nextAt: start };

/** The waits after so many wrong tries, each made as soon as it may be. */
function waits(rule: WaitRule, count: number): number[] {
  let tries = none;
  return Array.from({ length: count }, () => {
    const next = addTry(tries, rule, tries.nextAt);
    if (next === null) throw new Error('It came in time');
    tries = next;
    return (tries.nextAt.getTime() - tries.triedAt.getTime()) / 1000;
  });
}

describe('the wait of an account', () => {
  it('begins after five wrong tries, doubles, and is a minute at most', () => {
    expect(waits(ACCOUNT_WAIT, 14)).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('takes no try before it is over, and does not grow by one', () => {
    const tries: Tries = { guesses: 9, triedAt: start, nextAt: later(start, 8) };
    expect(addTry(tries, ACCOUNT_WAIT, later(start, 7.9))).toBeNull();
    expect(addTry(tries, ACCOUNT_WAIT, later(start, 8))).toMatchObject({ guesses: 10 });
  });

  it('gets shorter while nobody tries, and is gone after a while', () => {
    const tries: Tries = { guesses: 12, triedAt: start, nextAt: later(start, 60) };
    expect(addTry(tries, ACCOUNT_WAIT, later(start, 299))).toMatchObject({ guesses: 12 });
    expect(addTry(tries, ACCOUNT_WAIT, later(start, 1_200))).toMatchObject({ guesses: 9 });
    const rested = later(start, 3_600);
    expect(addTry(tries, ACCOUNT_WAIT, rested)).toEqual({ guesses: 1, triedAt: rested, nextAt: rested });
  });

  it('is not shortened by a clock that runs behind', () => {
    const tries: Tries = { guesses: 3, triedAt: start, nextAt: start };
    expect(addTry({ ...tries, nextAt: later(start, -5) }, ACCOUNT_WAIT, later(start, -2))).toMatchObject({
      guesses: 4,
    });
  });
});

describe('the wait of an address', () => {
  it('begins late and settles at a guess in some seconds, however long somebody guesses', () => {
    const all = waits(ADDRESS_WAIT, 400);
    expect(all.slice(0, 300)).toEqual(Array(300).fill(0));
    expect(Math.max(...all)).toBeLessThanOrEqual(60);
    expect(Math.min(...all.slice(305))).toBeGreaterThanOrEqual(4);
  });

  it('does not come from one account alone, however long somebody guesses at it', () => {
    let account = none;
    let address = none;
    for (let guess = 0; guess < 1_000; guess += 1) {
      const now = account.nextAt;
      const [next, shared] = [addTry(account, ACCOUNT_WAIT, now), addTry(address, ADDRESS_WAIT, now)];
      if (next === null || shared === null) throw new Error('Nobody else had to wait');
      [account, address] = [next, shared];
    }
    expect(address.guesses).toBeLessThan(ADDRESS_WAIT.free / 10);
  });
});
