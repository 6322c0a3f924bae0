import { readCoordinates } from './coordinates';

test.each([
  ['12.97160, 77.59460', '12.97160', '77.59460'],
  [' (-33.45,-70.66) ', '-33.45', '-70.66'],
  ['51 0', '51', '0'],
])('%j as a map copies it', (text, latitude, longitude) => {
  expect(readCoordinates(text)).toEqual({ latitude, longitude });
});

test.each(['12.9716', '', 'Lake Road 12, 560001', '12.97N 77.59E', '1234, 5'])('%j is no place', (text) => {
  expect(readCoordinates(text)).toBeNull();
});
