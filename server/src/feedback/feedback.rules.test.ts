import { AppointmentStatus } from '../calendar/appointment-status.js';
import { isRatable, publicAuthorName } from './feedback.rules.js';

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

describe('isRatable', () => {
  it('is only what took place', () => {
    expect(Object.values(AppointmentStatus).filter(isRatable)).toEqual(['completed']);
  });
});
