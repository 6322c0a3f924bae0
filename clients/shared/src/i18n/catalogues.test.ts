import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MessageTree } from './i18n';

const clients = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function catalogueFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return catalogueFiles(path);
    return entry.name.endsWith('.en.ts') ? [path] : [];
  });
}

function texts(tree: MessageTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...texts(value, `${prefix}${key}.`)],
    ),
  );
}

/** Places for values, each once: a plural may name its value in some of its forms only. */
function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

async function load(path: string): Promise<Map<string, string>> {
  const { messages } = (await import(path)) as { messages: MessageTree };
  return texts(messages);
}

const files = catalogueFiles(clients);

test('there are catalogues to compare', () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
});

test.each(files.map((path) => [relative(clients, path), path]))(
  '%s says the same in Hindi',
  async (_, path) => {
    const english = await load(path);
    const hindi = await load(path.replace(/\.en\.ts$/, '.hi.ts'));
    expect([...hindi.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) {
      const other = hindi.get(key) ?? '';
      expect({ key, places: places(other) }).toEqual({ key, places: places(text) });
      expect({ key, forms: other.split('|').length }).toEqual({ key, forms: text.split('|').length });
      expect({ key, empty: other.trim() === '' }).toEqual({ key, empty: false });
    }
  },
);
