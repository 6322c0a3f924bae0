import { clinicAddress } from './clinic-address';

test('the city stands in an address once', () => {
  expect(clinicAddress({ address: '145 Fulton Street, New York, NY 10038', city: 'New York' })).toBe(
    '145 Fulton Street, New York, NY 10038',
  );
  expect(clinicAddress({ address: '4 Lake Road', city: 'Pune' })).toBe('4 Lake Road, Pune');
});
