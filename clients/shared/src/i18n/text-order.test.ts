import { afterEach, expect, test } from '@jest/globals';
import { setLocale } from './i18n';
import { byLabel, compareTexts } from './text-order';

afterEach(() => setLocale('en', false));

test('small and accented letters stand beside their plain capital ones, and numbers go by their value', () => {
  const names = ['Zoë', 'ähre', 'Åsen', 'abel', 'Émile', 'Adam', 'Room 10', 'Room 9', 'zoe'];
  expect([...names].sort(compareTexts)).toEqual([
    'abel',
    'Adam',
    'ähre',
    'Åsen',
    'Émile',
    'Room 9',
    'Room 10',
    'zoe',
    'Zoë',
  ]);
});

test('the language in use has its own letters first', async () => {
  const labels = () => [{ label: 'Abel' }, { label: 'आशा' }].sort(byLabel).map(({ label }) => label);
  expect(labels()).toEqual(['Abel', 'आशा']);
  await setLocale('hi', false);
  expect(labels()).toEqual(['आशा', 'Abel']);
});
