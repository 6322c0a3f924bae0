import { viewerZone, zoneName } from './format';
import { namedZone } from './named-zone';

const at = '2026-03-10T13:00:00Z';
const tokyo = 'Asia/Tokyo';
const chicago = 'America/Chicago';

test('a zone that is the reader’s own is not named', () => {
  expect(namedZone([{ at, zone: viewerZone() }])).toEqual({ once: null, isBeside: false });
  expect(namedZone([])).toEqual({ once: null, isBeside: false });
});

test('another one is named once, however many times there are', () => {
  const times = [
    { at, zone: tokyo },
    { at: '2026-07-10T13:00:00Z', zone: tokyo },
  ];
  expect(namedZone(times)).toEqual({ once: zoneName(at, tokyo), isBeside: false });
});

test('several are told apart at each time', () => {
  const times = [
    { at, zone: tokyo },
    { at, zone: chicago },
  ];
  expect(namedZone(times)).toEqual({ once: null, isBeside: true });
});
