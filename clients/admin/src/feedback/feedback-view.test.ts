import { filterOf, readView, viewQuery } from './feedback-view';

describe('what the page of ratings shows', () => {
  test('stands in the address and comes back from it', () => {
    const view = { doctorId: 'd1', shown: 'unanswered', stars: '2' } as const;
    expect(viewQuery(view)).toEqual({ doctor: 'd1', show: 'unanswered', stars: '2' });
    expect(readView(viewQuery(view))).toEqual(view);
    expect(viewQuery(readView({}))).toEqual({});
  });

  test('falls back to unanswered and low ones where the address says nonsense', () => {
    expect(readView({ show: 'best', stars: '6', doctor: ['a', 'b'] })).toEqual({
      doctorId: '',
      shown: 'waiting',
      stars: '',
    });
  });

  test('is asked of the server', () => {
    expect(filterOf(readView({}))).toEqual({
      rating: null,
      isAnswered: null,
      isHidden: null,
      unansweredOrLow: true,
    });
    expect(filterOf(readView({ show: 'all' }))).toMatchObject({ isHidden: null, unansweredOrLow: false });
    expect(filterOf(readView({ show: 'unanswered', stars: '1' }))).toEqual({
      rating: 1,
      isAnswered: false,
      isHidden: false,
      unansweredOrLow: false,
    });
    expect(filterOf(readView({ show: 'hidden' }))).toEqual({
      rating: null,
      isAnswered: null,
      isHidden: true,
      unansweredOrLow: false,
    });
  });
});
