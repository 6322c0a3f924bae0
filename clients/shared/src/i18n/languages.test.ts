import { expect, test } from '@jest/globals';
import { englishOf } from './languages';

test.each([
  [['en-US@posix', 'en-GB'], 'en-GB'],
  [['en_US', 'en-US@posix'], 'en'],
  [['de-DE', 'en-AU', 'en-US'], 'en-AU'],
  [[], 'en'],
])('of the languages %j, English is formatted as %s', (offered, tag) => {
  expect(englishOf(offered)).toBe(tag);
});
