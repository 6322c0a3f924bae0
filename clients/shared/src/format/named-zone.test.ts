import { viewerZone, zoneName } from './format';
import { namedZone } from './named-zone';

const at = '2026-03-10T13:00:00Z';
const tokyo = 'Asia/Tokyo';
const chicago = 'America/Chicago';

test('a zone that is the reader’s own is not named', () => {
  expect(namedZone([{ at, zone: viewerZone() }])).toMatchObject({ once: null, isBeside: false });
  expect(namedZone([])).toMatchObject({ once: null, isBeside: false });
});

test('another one is named once, however many times there are', () => {
  const times = [
    { at, zone: tokyo },
    { at: '2026-07-10T13:00:00Z', zone: tokyo },
  ];
  expect(namedZone(times)).toMatchObject({ once: zoneName(at, tokyo), isBeside: false });
});

test('several are told apart at each time', () => {
  const times = [
    { at, zone: tokyo },
    { at, zone: chicago },
  ];
  expect(namedZone(times)).toMatchObject({ once: null, isBeside: true });
});

test('a day and time says its zone only where several are told apart', () => {
  const one = namedZone([{ at, zone: tokyo }]);
  expect(one.dayAndTime(at, tokyo)).not.toContain(zoneName(at, tokyo));
  const several = namedZone([
    { at, zone: tokyo },
    { at, zone: chicago },
  ]);
  expect(several.dayAndTime(at, tokyo)).toContain(`(${zoneName(at, tokyo)})`);
  expect(several.dayAndTime(at, chicago)).toContain(`(${zoneName(at, chicago)})`);
});
