import { describe, expect, test } from '@jest/globals';
import { candidatesFor, fitOf, startsToOffer, type OfferRules, type Waiting } from './waitlist.rules.js';

const ZONE = 'America/New_York';
const now = new Date('2026-03-02T15:00:00Z');
/** A Tuesday, ten in the morning there. */
const startsAt = new Date('2026-03-10T14:00:00Z');

const rules: OfferRules = {
  answerMinutes: 120,
  minimumNoticeMinutes: 60,
  moveCutoffMinutes: 240,
  cancelCutoffMinutes: 240,
  maxMoves: 3,
  waitlistOffersWeek: 5,
};

function waiting(more: Partial<Waiting> = {}): Waiting {
  return {
    entryId: 'a',
    wish: 'doctor',
    wishesCity: false,
    firstDate: '2026-03-03',
    lastDate: '2026-03-20',
    times: [],
    noticeMinutes: 120,
    createdAt: new Date('2026-03-01T00:00:00Z'),
    offersThisWeek: 0,
    wasOffered: false,
    isBusy: false,
    kept: null,
    ...more,
  };
}

function fit(more: Partial<Waiting>, at = startsAt, when = now) {
  return fitOf(waiting(more), at, ZONE, rules, when);
}

describe('whether a time is for somebody', () => {
  test('it is, for two hours, with the reasons', () => {
    expect(fit({})).toEqual({
      reasons: ['doctor', 'no_visit'],
      expiresAt: new Date('2026-03-02T17:00:00Z'),
    });
  });

  test('dates are those of the clinic', () => {
    const lateEvening = new Date('2026-03-11T02:00:00Z');
    expect(fit({ lastDate: '2026-03-10' }, lateEvening)).toHaveProperty('reasons');
    expect(fit({ lastDate: '2026-03-09' })).toBe('dates');
    expect(fit({ firstDate: '2026-03-11' })).toBe('dates');
  });

  test('times are of a weekday, by the clock of the clinic, before and after it changes', () => {
    const times = [{ weekday: 2, from: 600, until: 660 }];
    expect(fit({ times })).toHaveProperty('reasons', ['doctor', 'times', 'no_visit']);
    expect(fit({ times: [{ weekday: 3, from: 0, until: 1440 }] })).toBe('times');
    expect(fit({ times: [{ weekday: 2, from: 601, until: 660 }] })).toBe('times');
    expect(fit({ times: [{ weekday: 2, from: 540, until: 600 }] })).toBe('times');
    // The clocks changed on the 8th: a week before, ten o'clock there was an hour later in UTC.
    expect(fit({ times }, new Date('2026-03-03T15:00:00Z'))).toHaveProperty('reasons');
    expect(fit({ times }, new Date('2026-03-03T14:00:00Z'))).toBe('times');
  });

  test('the deadline keeps the notice of the person and of the clinic', () => {
    const soon = new Date('2026-03-02T18:00:00Z');
    const wish = { firstDate: '2026-03-02' };
    expect(fit({ ...wish, noticeMinutes: 0 }, soon)).toHaveProperty(
      'expiresAt',
      new Date('2026-03-02T17:00:00Z'),
    );
    expect(fit({ ...wish, noticeMinutes: 150 }, soon)).toHaveProperty(
      'expiresAt',
      new Date('2026-03-02T15:30:00Z'),
    );
    expect(fit({ ...wish, noticeMinutes: 171 }, soon)).toBe('notice');
    expect(fit({ ...wish, noticeMinutes: 0 }, new Date('2026-03-02T16:05:00Z'))).toBe('notice');
  });

  test('a visit that they have is only given up for an earlier one, while it can be', () => {
    const kept = { startsAt: new Date('2026-03-12T14:00:00Z'), sameDoctor: true, moves: 0 };
    expect(fit({ kept })).toHaveProperty('reasons', ['doctor', 'earlier']);
    expect(fit({ kept: { ...kept, startsAt } })).toBe('not_earlier');
    expect(fit({ kept: { ...kept, moves: 3 } })).toBe('not_movable');
    expect(fit({ kept: { ...kept, sameDoctor: false, moves: 3 } })).toHaveProperty('reasons');
    const near = { ...kept, startsAt: new Date('2026-03-02T19:30:00Z') };
    expect(
      fit({ kept: near, firstDate: '2026-03-02', noticeMinutes: 0 }, new Date('2026-03-02T18:30:00Z')),
    ).toHaveProperty('expiresAt', new Date('2026-03-02T15:30:00Z'));
  });

  test('nobody is asked twice, too often, or for a time at which they are elsewhere', () => {
    expect(fit({ wasOffered: true })).toBe('offered_before');
    expect(fit({ offersThisWeek: 4 })).toHaveProperty('reasons');
    expect(fit({ offersThisWeek: 5 })).toBe('week');
    expect(fit({ isBusy: true })).toBe('busy');
  });
});

test('the best match comes first, of equal ones who has waited longest', () => {
  const day = (date: number) => new Date(Date.UTC(2026, 1, date));
  const list = [
    waiting({ entryId: 'field', wish: 'field', createdAt: day(1) }),
    waiting({ entryId: 'late', createdAt: day(9) }),
    waiting({ entryId: 'early', createdAt: day(3) }),
    waiting({ entryId: 'gone', lastDate: '2026-03-04' }),
    waiting({
      entryId: 'has a visit',
      createdAt: day(1),
      kept: { startsAt: new Date('2026-03-19T14:00:00Z'), sameDoctor: true, moves: 0 },
    }),
    waiting({ entryId: 'type', wish: 'visit_type', createdAt: day(10) }),
    waiting({ entryId: 'times', times: [{ weekday: 2, from: 0, until: 1440 }], createdAt: day(8) }),
    waiting({ entryId: 'city', wish: 'field', wishesCity: true, createdAt: day(5) }),
  ];
  const order = candidatesFor(list, startsAt, ZONE, rules, now).map((each) => each.waiting.entryId);
  expect(order).toEqual(['type', 'times', 'early', 'late', 'has a visit', 'city', 'field']);
});

test('of new hours as many times are offered as there are people for them, earliest first', () => {
  const starts = [9, 10, 11, 12].map((hour) => new Date(Date.UTC(2026, 2, 10, hour + 4)));
  const list = [
    waiting({ entryId: 'a' }),
    waiting({ entryId: 'b', times: [{ weekday: 2, from: 660, until: 720 }] }),
  ];
  expect(startsToOffer(starts, list, ZONE, rules, now)).toEqual([starts[0], starts[2]]);
  expect(startsToOffer(starts, [], ZONE, rules, now)).toEqual([]);
});
