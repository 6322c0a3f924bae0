import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import ts from 'typescript';
import { ROOT } from '../launcher/project.mjs';
import { sourceFiles } from './source-files.mjs';

/** @typedef {{ [key: string]: string | Texts }} Texts texts by key, in groups; a list is a group whose keys are numbers */

/**
 * Whether every text is there in every language: in the clients' catalogues, one file a language (`x.en.ts`), and in
 * the server's, all languages in one file (`x.texts.ts`). Each language is held against the first: the same keys, the
 * same places for values, as many forms of a plural, nothing empty.
 * @returns {Promise<string>} what is wrong
 */
export async function checkTexts() {
  return [...(await checkClients()), ...(await checkServer())].join('\n');
}

async function checkClients() {
  /** @type {{ languages: Record<string, unknown> }} */
  const { languages } = await load('clients/shared/src/i18n/languages.ts');
  const codes = Object.keys(languages);
  const files = sourceFiles('clients');
  const ending = new RegExp(`\\.(${codes.join('|')})\\.ts$`);
  const catalogues = new Set(
    files.filter((file) => ending.test(file)).map((file) => file.replace(ending, '')),
  );
  if (catalogues.size === 0) return ['No catalogue was found in clients/.'];
  /** @type {string[]} */
  const problems = [];
  for (const catalogue of catalogues) {
    /** @type {Record<string, Texts>} */
    const texts = {};
    for (const code of codes) {
      const file = `${catalogue}.${code}.ts`;
      if (files.includes(file)) texts[code] = (await load(file)).messages;
    }
    problems.push(...compare(catalogue, codes, texts));
  }
  return problems;
}

async function checkServer() {
  const language = buildSchema(readFileSync(path.join(ROOT, 'schema/schema.graphql'), 'utf8')).getType(
    'Language',
  );
  if (!isEnumType(language)) return ['The schema has no enum Language.'];
  const codes = language.getValues().map(({ name }) => name);
  const files = sourceFiles('server/src').filter((file) => file.endsWith('.texts.ts'));
  if (files.length === 0) return ['No texts were found in server/src/.'];
  /** @type {string[]} */
  const problems = [];
  for (const file of files) {
    for (const [name, texts] of Object.entries(await load(file))) {
      problems.push(...compare(`${file} ${name}`, codes, texts));
    }
  }
  return problems;
}

/**
 * @param {string} place where they stand, for people to read
 * @param {string[]} codes of the languages, the first being the one that the others are held against
 * @param {Record<string, Texts>} texts by language
 * @returns {string[]} what is wrong
 */
function compare(place, codes, texts) {
  const [first = ''] = codes;
  const model = flatten(texts[first] ?? {});
  return codes.flatMap((code) => {
    const found = texts[code];
    if (!found) return [`${place}: nothing in the language ${code}`];
    const own = flatten(found);
    return [...new Set([...model.keys(), ...own.keys()])].flatMap((key) => {
      const text = own.get(key);
      const other = model.get(key);
      if (text === undefined) return [`${place}: ${key} is missing in ${code}`];
      if (other === undefined) return [`${place}: ${key} is in ${code}, but not in ${first}`];
      if (text.trim() === '') return [`${place}: ${key} is empty in ${code}`];
      return ['places for values', 'forms of a plural'].flatMap((what, index) => {
        const [here, there] = [text, other].map((one) => (index === 0 ? valuesOf(one) : formsOf(one)));
        return here === there
          ? []
          : [`${place}: ${key} has other ${what} in ${code} (${here}) than in ${first} (${there})`];
      });
    });
  });
}

/**
 * @param {Texts} texts
 * @returns {Map<string, string>} by dotted key
 */
function flatten(texts, prefix = '') {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [/** @type {const} */ ([`${prefix}${key}`, value])]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Each once, since a plural may name its value in some of its forms only. @param {string} text */
function valuesOf(text) {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ') || 'none';
}

/** @param {string} text */
function formsOf(text) {
  return String(text.split('|').length);
}

/**
 * Imports a module of TypeScript that imports nothing but types.
 * @param {string} file
 */
async function load(file) {
  const { outputText } = ts.transpileModule(readFileSync(path.join(ROOT, file), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
