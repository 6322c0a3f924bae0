import { isLocalPlace } from './session-guard';

test.each(['/', '/book?doctor=1&at=2026-12-01T04:30:00Z', '/appointments/7'])(
  '%s is a place here',
  (place) => {
    expect(isLocalPlace(place)).toBe(true);
  },
);

test.each([
  'https://elsewhere.test/',
  '//elsewhere.test',
  '/\\elsewhere.test',
  'book',
  '',
  undefined,
  ['/book'],
])('%s leads elsewhere or nowhere', (place) => {
  expect(isLocalPlace(place)).toBe(false);
});
