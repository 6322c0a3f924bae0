import { linkAddress } from './link-address';

test('a patient’s link leads to the booking client, a colleague’s to the console', () => {
  const origin = 'https://clinic.example';
  expect(linkAddress({ token: 'abc', audience: 'patient' }, origin)).toBe(
    'https://clinic.example/access#abc',
  );
  expect(linkAddress({ token: 'abc', audience: 'staff' }, origin)).toBe(
    'https://clinic.example/admin/access#abc',
  );
});

test('the secret never stands in the part of the address that servers see', () => {
  const url = new URL(linkAddress({ token: 'secret', audience: 'staff' }, 'https://clinic.example'));
  expect(`${url.pathname}${url.search}`).not.toContain('secret');
  expect(url.hash).toBe('#secret');
});
