import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';
import { MUTANTS } from './mutants.mjs';

/**
 * Whether each guard of the list is where the list says, once, and so is the test that misses it.
 * @returns {Promise<string>} what is wrong
 */
export async function checkMutants() {
  /** @type {string[]} */
  const problems = [];
  const names = new Set();
  for (const { name, file, text, replacement, test, title } of MUTANTS) {
    const say = (/** @type {string} */ problem) =>
      problems.push(`server/mutants/mutants.mjs, ${name}: ${problem}`);
    if (names.has(name)) say('the name stands twice');
    names.add(name);
    if (text === replacement) say('it changes nothing');
    const source = read(file);
    const occurrences = source === null ? 0 : source.split(text).length - 1;
    if (source === null) say(`there is no ${file}`);
    else if (occurrences !== 1)
      say(`its text must stand once in ${file}, and stands there ${occurrences} times`);
    const tests = read(test);
    if (tests === null) say(`there is no ${test}`);
    else if (!tests.includes(title)) say(`${test} has no “${title}”`);
  }
  return problems.join('\n');
}

/** @param {string} file from the project's root */
function read(file) {
  const place = path.join(ROOT, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
}
