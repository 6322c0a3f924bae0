import { expect, it } from '@jest/globals';
import * as validator from 'class-validator';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_RULES, VALIDATOR_RULES } from '../src/api/field-rule.js';

const SOURCES = join(import.meta.dirname, '../src');

/** Decorators that refuse nothing of themselves. */
const SILENT = ['IsOptional', 'ValidateNested'];

/** The decorators of class-validator that inputs use. */
function usedDecorators(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const used = files.flatMap((name) => {
    const text = readFileSync(join(SOURCES, name), 'utf8');
    const [, names = ''] = /import \{([^}]*)\} from 'class-validator'/.exec(text) ?? [];
    return names.split(',').map((part) => part.trim());
  });
  return [...new Set(used)].filter((name) => /^[A-Z]/.test(name) && !SILENT.includes(name));
}

it('every decorator of inputs has the code of the rule that it holds', () => {
  const used = usedDecorators();
  expect(used.length).toBeGreaterThan(5);
  for (const decorator of used) {
    // class-validator names each by a constant, IS_UUID = 'isUuid'; that is what a fault says.
    const constant = decorator
      .replace('UUID', 'Uuid')
      .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
      .toUpperCase();
    const name = (validator as unknown as Record<string, string>)[
      constant === 'LENGTH' ? 'IS_LENGTH' : constant
    ];
    expect([decorator, typeof name]).toEqual([decorator, 'string']);
    expect([decorator, Object.keys(FIELD_RULES)]).toEqual([
      decorator,
      expect.arrayContaining([VALIDATOR_RULES[name ?? '']]),
    ]);
  }
});
