import { isStaffCause, likelyCause } from './staff-causes';

test('a visit is most likely cancelled for what it has lost', () => {
  expect(likelyCause('place', 'doctor_away')).toBe('clinic_closed');
  expect(likelyCause('doctor', 'clinic_closed')).toBe('doctor_away');
  expect(likelyCause('patient', 'doctor_away')).toBe('other');
  expect(likelyCause('hours', 'clinic_closed')).toBe('clinic_closed');
  expect(likelyCause(null, 'doctor_away')).toBe('doctor_away');
});

test('what patients and the clock do is no reason of staff', () => {
  expect(['mistake', 'patient', 'lapsed', '', null].map(isStaffCause)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
