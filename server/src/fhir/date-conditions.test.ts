import { describe, expect, it } from '@jest/globals';
import { BadParameter } from '../operations/bad-parameter.js';
import { readDateConditions } from './date-conditions.js';

const at = (text: string): number => Date.parse(text);

describe('conditions on dates', () => {
  it.each([
    [
      ['2026-03-02'],
      ['2026-03-02T00:00:00Z', '2026-03-02T23:59:59.999Z'],
      ['2026-03-01T23:59:59Z', '2026-03-03T00:00:00Z'],
    ],
    [
      ['2026-03'],
      ['2026-03-01T00:00:00Z', '2026-03-31T23:00:00Z'],
      ['2026-02-28T23:59:59Z', '2026-04-01T00:00:00Z'],
    ],
    [['2026'], ['2026-12-31T23:00:00Z'], ['2027-01-01T00:00:00Z', '2025-12-31T23:59:59Z']],
    [
      ['ge2026-03-02', 'lt2026-03-04'],
      ['2026-03-02T00:00:00Z', '2026-03-03T23:00:00Z'],
      ['2026-03-04T00:00:00Z'],
    ],
    [['gt2026-03-02'], ['2026-03-03T00:00:00Z'], ['2026-03-02T12:00:00Z']],
    [['sa2026-03-02T10:00:00Z'], ['2026-03-02T10:00:01Z'], ['2026-03-02T10:00:00Z']],
    [['le2026-03-02T10:00Z'], ['2026-03-02T10:00:59Z'], ['2026-03-02T10:01:00Z']],
    [['eb2026-03-02'], ['2026-03-01T23:59:59Z'], ['2026-03-02T00:00:00Z']],
    [['ne2026-03-02'], ['2026-03-03T00:00:00Z'], ['2026-03-02T10:00:00Z']],
    [['ap2026-03-02T10:00:00+05:30'], ['2026-03-02T04:30:00Z'], ['2026-03-02T10:00:00Z']],
    [['2026-03-02T10:00:00 05:30'], ['2026-03-02T04:30:00Z'], ['2026-03-02T10:00:00Z']],
    [['2026-03-02T10:00:00'], ['2026-03-02T10:00:00Z'], ['2026-03-02T10:00:01Z']],
    [[], ['1970-01-01T00:00:00Z'], []],
  ])('%j hold for %j and not for %j', (values, inside, outside) => {
    const conditions = readDateConditions('date', values);
    for (const text of inside) expect([text, conditions.hold(at(text))]).toEqual([text, true]);
    for (const text of outside) expect([text, conditions.hold(at(text))]).toEqual([text, false]);
    for (const text of inside) {
      expect(conditions.within.from).toBeLessThanOrEqual(at(text));
      expect(conditions.within.to).toBeGreaterThan(at(text));
    }
  });

  it.each([
    '',
    'x',
    '2026-02-30',
    '2026-13',
    '2026-13-01',
    'xx2026-01-01',
    '2026-01-01T25:00:00Z',
    '20260101',
    '2026-1-1',
  ])('%j is none', (value) => {
    expect(() => readDateConditions('date', [value])).toThrow(BadParameter);
  });
});
