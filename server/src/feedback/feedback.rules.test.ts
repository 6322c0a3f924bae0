import { dateIn, publicAuthorName } from './feedback.rules.js';

describe('publicAuthorName', () => {
  it.each([
    ['Asha Rao', false, 'Asha R.'],
    ['Maria da Silva', false, 'Maria S.'],
    ['Cher', false, 'Cher'],
    ['Asha Rao', true, null],
    [null, false, null],
    [' ', false, null],
  ])('%s, anonymous %s: %s', (name, anonymous, shown) =>
    expect(publicAuthorName(name, anonymous)).toBe(shown),
  );
});

describe('dateIn', () => {
  it('is the date on the wall of the zone', () => {
    const instant = new Date('2026-03-03T20:00:00Z');
    expect(dateIn('Asia/Kolkata', instant)).toBe('2026-03-04');
    expect(dateIn('America/New_York', instant)).toBe('2026-03-03');
  });
});
