import { timeZoneOptions } from './time-zones';

test('zones are found by their city of today, each once', () => {
  const options = timeZoneOptions('');
  expect(options.filter(({ label }) => /^(Kolkata|Calcutta) /.test(label))).toEqual([
    { value: 'Asia/Kolkata', label: 'Kolkata (India Standard Time)' },
  ]);
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
});

test('a zone that is on file under its former name stays as it is', () => {
  expect(timeZoneOptions('Asia/Calcutta').map(({ value }) => value)).toContain('Asia/Calcutta');
});
