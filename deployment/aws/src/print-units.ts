import path from 'node:path';
import { SIZES, type SizeName } from './sizes.js';
import { synthesise } from './synthesise.js';
import { countUnits, type Template } from './units.js';

/** What each size asks AWS for, by time; prices differ by region and day and are not here. */
const EXAMPLE = {
  domain: 'clinic.example.com',
  certificate: 'arn:aws:acm:eu-central-1:123456789012:certificate/0',
  alarms: 'operator@example.com',
};
const sizes = Object.keys(SIZES) as SizeName[];
const units = sizes.map((size) =>
  countUnits(synthesise({ size, ...EXAMPLE }, path.resolve('../..')).template.toJSON() as Template),
);
const rows = units[0]?.map(({ what }, row) =>
  [what, ...units.map((of) => range(of[row]?.least ?? 0, of[row]?.most ?? 0))].join(' | '),
);
console.log(
  [['', ...sizes].join(' | '), ['---', ...sizes.map(() => '--:')].join(' | '), ...(rows ?? [])]
    .map((row) => `| ${row} |`)
    .join('\n'),
);

function range(least: number, most: number): string {
  return least === most ? String(least) : `${least} to ${most}`;
}
