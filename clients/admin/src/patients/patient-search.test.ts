import { isSearch, readSearch } from './patient-search';

test('an entry of the history gives back the search that was kept in it', () => {
  const search = { words: 'Asha', birthDate: '1988-04-02', phone: '' };
  expect(readSearch({ position: 3, search })).toEqual(search);
});

test.each([
  null,
  undefined,
  'text',
  {},
  { search: null },
  { search: 'Asha' },
  { search: {} },
  { search: { words: 7, phone: ['1'] } },
  { search: { words: '  ', birthDate: '', phone: '' } },
])('nothing is looked for when the history holds %j', (state) => {
  expect(readSearch(state)).toBeNull();
});

test('spaces alone are nothing to look for', () => {
  expect(isSearch({ words: ' ', birthDate: '', phone: '\t' })).toBe(false);
  expect(isSearch({ words: '', birthDate: '', phone: '555010' })).toBe(true);
});
