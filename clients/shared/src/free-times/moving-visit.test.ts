import { isPresentTime, withoutPresentTime } from './moving-visit';

const moving = { id: 'a', startsAt: '2026-03-04T05:00:00.000Z', clinicId: 'pune' };

test('only the time and clinic where a visit lies already are no choice to move it to', () => {
  expect(isPresentTime(moving, '2026-03-04T05:00:00Z', 'pune')).toBe(true);
  expect(isPresentTime(moving, '2026-03-04T05:10:00Z', 'pune')).toBe(false);
  expect(isPresentTime(moving, '2026-03-04T05:00:00Z', 'york')).toBe(false);
  expect(isPresentTime(null, '2026-03-04T05:00:00Z', 'pune')).toBe(false);
});

test('all other times of its day stay', () => {
  const day = (id: string, starts: string[]) => ({ date: '2026-03-04', clinic: { id }, starts });
  const days = [
    day('pune', ['2026-03-04T05:00:00Z', '2026-03-04T05:10:00Z']),
    day('york', ['2026-03-04T05:00:00Z']),
  ];
  expect(withoutPresentTime(days, moving)).toEqual([day('pune', ['2026-03-04T05:10:00Z']), days[1]]);
  expect(withoutPresentTime(days, null)).toEqual(days);
});
