import { faultOf, weeklyHours, type UsualWeek } from './usual-week';

const week: UsualWeek = { weekdays: [3, 1], from: '09:00', to: '17:00', pause: null };
const pause = { from: '13:00', to: '14:00' };

test('a week becomes hours of each day, in order, around the break', () => {
  expect(weeklyHours(week, 'c1')).toEqual([
    { clinicId: 'c1', weekday: 1, startTime: '09:00', endTime: '17:00' },
    { clinicId: 'c1', weekday: 3, startTime: '09:00', endTime: '17:00' },
  ]);
  expect(weeklyHours({ ...week, weekdays: [1], pause }, 'c1')).toEqual([
    { clinicId: 'c1', weekday: 1, startTime: '09:00', endTime: '13:00' },
    { clinicId: 'c1', weekday: 1, startTime: '14:00', endTime: '17:00' },
  ]);
});

test.each([
  [week, null],
  [{ ...week, pause }, null],
  [{ ...week, weekdays: [] }, 'days'],
  [{ ...week, to: '09:00' }, 'order'],
  [{ ...week, from: '' }, 'order'],
  [{ ...week, pause: { from: '08:00', to: '10:00' } }, 'pauseInside'],
  [{ ...week, pause: { from: '14:00', to: '13:00' } }, 'pauseInside'],
  [{ ...week, pause: { from: '', to: '' } }, 'pauseInside'],
] as const)('%j has the fault %s', (of, fault) => {
  expect(faultOf(of)).toBe(fault);
});
