import { readSearchWords, searchWordsFault } from './search-words';

test('search words are read one a line or parted by commas, each once', () => {
  expect(readSearchWords('fever\n back pain , flu;flu\n\n बुखार')).toEqual([
    'fever',
    'back pain',
    'flu',
    'बुखार',
  ]);
  expect(readSearchWords(' \n,')).toEqual([]);
});

test('too many words and one too long are told', () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, index) => `word${index}`).join('\n');
  expect(searchWordsFault(many(200))).toBeNull();
  expect(searchWordsFault(many(201))).toContain('wordsTooMany');
  expect(searchWordsFault('x'.repeat(60))).toBeNull();
  expect(searchWordsFault('x'.repeat(61))).toContain('wordTooLong');
});
