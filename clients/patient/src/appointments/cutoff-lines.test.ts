import { cutoffLines } from './cutoff-lines';

const NOW = new Date('2026-03-03T09:00:00Z');
const LATER = '2026-03-03T10:00:00Z';
const EARLIER = '2026-03-03T08:00:00Z';

describe('rules of moving and cancelling', () => {
  test('one line when both end together', () => {
    expect(
      cutoffLines({ mayCancel: true, mayMove: true, cancelUntil: LATER, moveUntil: LATER }, NOW),
    ).toEqual([{ kind: 'both', until: LATER }]);
  });

  test('each by itself when they differ', () => {
    expect(
      cutoffLines({ mayCancel: true, mayMove: false, cancelUntil: LATER, moveUntil: EARLIER }, NOW),
    ).toEqual([{ kind: 'moveLate' }, { kind: 'cancelUntil', until: LATER }]);
  });

  test('a move that is refused in time was moved too often', () => {
    expect(
      cutoffLines({ mayCancel: true, mayMove: false, cancelUntil: LATER, moveUntil: LATER }, NOW)[0],
    ).toEqual({
      kind: 'movesUsed',
    });
  });

  test('who cannot cancel any more is told to call', () => {
    expect(
      cutoffLines({ mayCancel: false, mayMove: false, cancelUntil: EARLIER, moveUntil: EARLIER }, NOW),
    ).toEqual([{ kind: 'moveLate' }, { kind: 'cancelLate' }, { kind: 'call' }]);
  });
});
