import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../launcher/project.mjs';
import { EXCEPTIONS, LAYERS } from './layers.mjs';

const SOURCES = path.join(ROOT, 'server/src');

/**
 * @typedef {object} Import
 * @property {string} file that imports, from server/src
 * @property {string} target file that is imported, from server/src
 */

/**
 * Holds the imports of server/src against the order of its layers.
 * @returns {Promise<string>} what is wrong, a line each; empty when all is well
 */
export async function checkFolderImports() {
  return problemsOf(readImports(), LAYERS, EXCEPTIONS).join('\n');
}

/**
 * @param {readonly Import[]} imports
 * @param {readonly (readonly string[])[]} layers from the ground up
 * @param {readonly { from: string, to: string, reason: string }[]} exceptions
 * @returns {string[]} what is wrong
 */
export function problemsOf(imports, layers, exceptions) {
  const heights = new Map(layers.flatMap((layer, height) => layer.map((unit) => [unit, height])));
  const files = new Set(imports.flatMap(({ file, target }) => [file, target]));
  const units = new Set([...files].filter((file) => !file.startsWith('../')).map(unitOf));
  /** @param {string} unit */
  const heightOf = (unit) => heights.get(unit) ?? NaN;

  const unknown = [...units].filter((unit) => !heights.has(unit)).map((unit) => `${unit} is in no layer`);
  const gone = [...heights.keys()]
    .filter((unit) => !units.has(unit))
    .map((unit) => `${unit} is in a layer only`);
  const outside = imports
    .filter(({ target }) => target.startsWith('../'))
    .map(({ file, target }) => `${file} imports ${target}, which is no part of the product`);
  const against = imports.filter(({ file, target }) => {
    const [from, to] = [unitOf(file), unitOf(target)];
    return from !== to && heightOf(to) >= heightOf(from);
  });
  /** @param {Import} one */
  const exceptionFor = ({ file, target }) =>
    exceptions.find(({ from, to }) => from === file && to === target);
  const upward = against
    .filter((one) => exceptionFor(one) === undefined)
    .map(({ file, target }) => `${file} imports ${target}, which is not below it`);
  const needless = exceptions
    .filter((exception) => !against.some((one) => exceptionFor(one) === exception))
    .map(({ from, to }) => `no exception is needed for ${from} and ${to}`);
  return [...unknown, ...gone, ...outside, ...upward, ...needless, ...circles(imports)];
}

/**
 * The folder of a file, or for a file beside the folders its name.
 * @param {string} file from server/src
 */
function unitOf(file) {
  return file.split('/')[0]?.replace(/\.(ts|mjs)$/, '') ?? file;
}

/** @returns {Import[]} between files of server/src, and from them to what lies outside; types included */
function readImports() {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      ts
        .preProcessFile(readFileSync(path.join(SOURCES, file), 'utf8'), true, true)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => ({
          file,
          target: path.posix.join(path.posix.dirname(file), fileName).replace(/\.js$/, '.ts'),
        })),
    );
}

/**
 * Files that import each other in a circle, whatever their folder.
 * @param {readonly Import[]} imports
 */
function circles(imports) {
  /** @type {Map<string, string[]>} */
  const targets = new Map();
  for (const { file, target } of imports) targets.set(file, [...(targets.get(file) ?? []), target]);
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const found = [];
  /** @param {string[]} trail */
  const walk = (trail) => {
    const file = trail.at(-1) ?? '';
    for (const target of targets.get(file) ?? []) {
      const from = trail.indexOf(target);
      if (from >= 0) found.push(`a circle: ${[...trail.slice(from), target].join(' → ')}`);
      else if (!done.has(target)) walk([...trail, target]);
    }
    done.add(file);
  };
  for (const file of targets.keys()) if (!done.has(file)) walk([file]);
  return found;
}
