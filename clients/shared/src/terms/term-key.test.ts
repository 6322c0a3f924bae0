import { termKey } from './term-key';

test('names become keys whatever their marks and spaces', () => {
  expect(termKey('Ear, nose & throat')).toBe('ear_nose_and_throat');
  expect(termKey('  General  medicine ')).toBe('general_medicine');
  expect(termKey('ENT')).toBe('ent');
});
