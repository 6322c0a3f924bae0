import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const css = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'tokens.css'), 'utf8');

/** The hex colours of the block that follows a selector. */
function theme(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]),
  );
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = [
  'surface',
  'raised',
  'sunken',
  'accent-soft',
  'danger-soft',
  'warning-soft',
  'success-soft',
];
const inks = ['text', 'muted', 'accent', 'danger', 'warning', 'success'];

const pairs: [ink: string, ground: string, least: number][] = [
  ...surfaces.flatMap((ground) => inks.map((ink): [string, string, number] => [ink, ground, 4.5])),
  ['accent-text', 'accent', 4.5],
  ['accent-text', 'accent-hover', 4.5],
  ['danger-text', 'danger', 4.5],
  ['danger-text', 'danger-hover', 4.5],
  ...['surface', 'raised', 'sunken'].flatMap((ground): [string, string, number][] => [
    ['control-line', ground, 3],
    ['focus', ground, 3],
  ]),
];

describe.each([
  ['light', ':root'],
  ['dark', "[data-theme='dark']"],
])('the %s theme', (_, selector) => {
  const colours = theme(selector);

  test.each(pairs)('%s on %s has at least %d to 1', (ink, ground, least) => {
    expect(contrast(colours[ink] ?? '#777777', colours[ground] ?? '#777777')).toBeGreaterThanOrEqual(least);
  });
});

test('the dark theme is the same whether chosen or taken from the device', () => {
  expect(theme(':root:not([data-theme])')).toEqual(theme("[data-theme='dark']"));
});
