import fc from 'fast-check';
import { instantText } from './instant-text.js';

test('writes instants as Date does', () => {
  const seconds = fc.integer({ min: -2_208_988_800, max: 7_258_118_399 });
  fc.assert(
    fc.property(seconds, (instant) => {
      expect(instantText(instant)).toBe(new Date(instant * 1000).toISOString());
    }),
  );
  expect(instantText(86_399)).toBe('1970-01-01T23:59:59.000Z');
  expect(instantText(86_400)).toBe('1970-01-02T00:00:00.000Z');
});
