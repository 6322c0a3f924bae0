import { mountComposable } from '../testing/mount-composable';
import { useWishForm } from './use-wish-form';

const before = {
  firstDate: '2099-03-02',
  lastDate: '2099-03-20',
  noticeMinutes: 240,
  times: [{ weekday: 1, from: 0, until: 720 }],
};

describe('the form of when somebody can come', () => {
  test('begins with four weeks at any time, two hours before', async () => {
    const { result } = await mountComposable(() => useWishForm(null));
    const { firstDate, lastDate, times, noticeMinutes } = result.read()!;
    expect(Date.parse(lastDate) - Date.parse(firstDate)).toBe(28 * 86_400_000);
    expect([times, noticeMinutes]).toEqual([[], 120]);
  });

  test('gives back what was said before, and what is changed of it', async () => {
    const { result } = await mountComposable(() => useWishForm(before));
    expect(result.read()).toEqual(before);
    result.weekdays.value[2] = true;
    result.parts.value = { evening: true };
    result.form.values.notice = '1440';
    expect(result.read()).toEqual({
      ...before,
      noticeMinutes: 1_440,
      times: [
        { weekday: 1, from: 1020, until: 1440 },
        { weekday: 2, from: 1020, until: 1440 },
      ],
    });
  });

  test('keeps stretches that a program set until something is chosen', async () => {
    const times = [{ weekday: 3, from: 540, until: 600 }];
    const { result } = await mountComposable(() => useWishForm({ ...before, times }));
    expect(result.read()?.times).toEqual(times);
    result.weekdays.value[5] = true;
    expect(result.read()?.times).toEqual([{ weekday: 5, from: 0, until: 1440 }]);
  });

  test.each([
    ['a last day before the first', '2099-03-01'],
    ['more than a year', '2100-04-01'],
  ])('refuses %s at its field', async (_, lastDate) => {
    const { result } = await mountComposable(() => useWishForm(before));
    result.form.values.lastDate = lastDate;
    expect(result.read()).toBeNull();
    expect(result.form.errors.lastDate).not.toBeNull();
  });
});
