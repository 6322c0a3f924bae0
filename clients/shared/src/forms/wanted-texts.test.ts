import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLIENTS = join(import.meta.dirname, '../../..');

/** What the empty fields of each form say, by the file that the form stands in. */
const forms = ['admin', 'patient', 'shared'].flatMap((client) =>
  readdirSync(join(CLIENTS, client, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(ts|vue)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(CLIENTS, client, 'src', file), 'utf8');
      const wants = [...text.matchAll(/\b(?:wanted|asked)\('(\w+)'\)/g)].map(([, what]) => what);
      return { file: `${client}/${file}`, wants };
    })
    .filter(({ wants }) => wants.length > 0),
);

test('no two fields of a form say the same when they are empty', () => {
  expect(forms.length).toBeGreaterThan(12);
  for (const { file, wants } of forms) expect([file, wants]).toEqual([file, [...new Set(wants)]]);
});
