import { formatBytes, isTooLarge, kindOf, titleOf } from './file-facts';

it.each([
  ['blood_count 2026.pdf', 'blood count 2026', 'PDF'],
  ['archive.tar.docx', 'archive.tar', 'DOCX'],
  ['.pdf', '.pdf', 'PDF'],
  ['scan', 'scan', ''],
  [`${'x'.repeat(300)}.png`, 'x'.repeat(200), 'PNG'],
])('names %s', (name, title, kind) => {
  expect([titleOf(name), kindOf(name)]).toEqual([title, kind]);
});

it('tells sizes', () => {
  expect(formatBytes(0)).toMatch(/^0\skB$/);
  expect(formatBytes(10)).toMatch(/^1\skB$/);
  expect(formatBytes(12_300)).toMatch(/^13\skB$/);
  expect(formatBytes(1_500_000)).toMatch(/^1\.4\sMB$/);
});

it('knows the limit', () => {
  expect(isTooLarge({ size: 20 * 1024 * 1024 })).toBe(false);
  expect(isTooLarge({ size: 20 * 1024 * 1024 + 1 })).toBe(true);
});
