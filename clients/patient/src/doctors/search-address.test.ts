import {
  readSearch,
  restrictions,
  searchFilter,
  searchQuery,
  without,
  type DoctorSearch,
} from './search-address';

const full: DoctorSearch = {
  words: 'back pain',
  specializationId: '0198c5d5-8f3a-7d2e-9b1c-3f4a5b6c7d8e',
  city: 'Pune',
  near: { latitude: 18.52, longitude: 73.857 },
  date: '2026-03-03',
  maxFee: 800,
  minRating: 4,
  language: 'hi',
  sort: 'DISTANCE',
};

describe('a search in the address', () => {
  test('comes back as it was put in', () => {
    const address = new URLSearchParams(searchQuery(full)).toString();
    expect(readSearch(Object.fromEntries(new URLSearchParams(address)))).toEqual(full);
  });

  test('of a broken link leaves out what no record is named by, and cuts what nobody looks for', () => {
    expect(readSearch({ specialty: 'skin', words: 'a'.repeat(150) })).toEqual({
      words: 'a'.repeat(100),
      sort: 'SOONEST',
    });
  });

  test('an empty search has an empty address', () => {
    expect(searchQuery({ sort: 'SOONEST' })).toEqual({});
    expect(searchQuery({ date: '0002-12-15', sort: 'SOONEST' })).toEqual({});
    expect(readSearch({})).toEqual({ sort: 'SOONEST' });
  });

  test('what cannot be understood is left out', () => {
    expect(
      readSearch({ near: '91,0', date: '2026-02-30', fee: 'cheap', rating: '6', sort: 'magic', words: '  ' }),
    ).toEqual({ sort: 'SOONEST' });
    expect(readSearch({ near: '1,2,3' })).toEqual({ sort: 'SOONEST' });
    expect(readSearch({ near: '18.5,' })).toEqual({ sort: 'SOONEST' });
  });

  test('distance is no order without a point', () => {
    expect(readSearch({ sort: 'distance' }).sort).toBe('SOONEST');
    expect(without(full, 'near')).toEqual({ ...full, near: undefined, sort: 'SOONEST' });
    expect(without(full, 'city').sort).toBe('DISTANCE');
  });

  test('a position is not kept more exactly than a street', () => {
    expect(searchQuery({ near: { latitude: 18.520431, longitude: 73.856743 }, sort: 'SOONEST' })).toEqual({
      near: '18.520,73.857',
    });
  });
});

test('the server is asked for what was given and nothing else', () => {
  expect(searchFilter({ sort: 'SOONEST' }, 'INR')).toEqual({});
  expect(searchFilter(full, 'INR')).toEqual({
    words: 'back pain',
    specializationId: '0198c5d5-8f3a-7d2e-9b1c-3f4a5b6c7d8e',
    city: 'Pune',
    near: { latitude: 18.52, longitude: 73.857 },
    withinKm: 50,
    freeOn: '2026-03-03',
    maxFee: 80_000,
    minRating: 4,
    language: 'hi',
  });
});

test('the date is the first thing to let go of', () => {
  expect(restrictions(full)[0]).toBe('date');
  expect(restrictions(without(full, 'date'))).not.toContain('date');
  expect(restrictions({ sort: 'FEE' })).toEqual([]);
});

test.each([
  ['JPY', 800],
  ['USD', 80_000],
  ['KWD', 800_000],
  [null, undefined],
])('a fee of 800 is asked for in the smallest units of %s', (currency, maxFee) => {
  expect(searchFilter({ maxFee: 800, sort: 'FEE' }, currency).maxFee).toBe(maxFee);
});
