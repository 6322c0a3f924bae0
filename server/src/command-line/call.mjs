import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS, SERVER_COMMANDS } from './commands.mjs';
import { explainFileFault } from './file-fault.mjs';

/** @typedef {import('./commands.mjs').Command} Command */
/** @typedef {import('./commands.mjs').CommandName} CommandName */

/**
 * How a command is called, as its usage says: by npm, or as the built server.
 * @typedef {'npm' | 'server'} Way
 */

/** What was asked of a command, checked against the list of commands. */
export class Call {
  /**
   * @param {readonly string[]} words
   * @param {ReadonlyMap<string, readonly string[]>} options
   */
  constructor(words, options) {
    /** What was given without an option's name. */
    this.words = words;
    this.options = options;
  }

  /** @param {string} name of a switch */
  has(name) {
    return this.options.has(name);
  }

  /** @param {string} name of an option with a value */
  text(name) {
    return this.options.get(name)?.at(-1);
  }

  /** @param {string} name of an option that may be given several times */
  texts(name) {
    return this.options.get(name) ?? [];
  }
}

/** A call that cannot be followed; the message is a sentence. */
class WrongCall extends Error {}

/**
 * Reads what is asked of a command. Prints its usage where that is asked for, and what is wrong, in a sentence with the
 * usage; then nothing else should happen.
 * @param {CommandName} name
 * @param {readonly string[]} args
 * @param {Way} [way]
 * @returns {Call | number} the call, or the code to exit with: 0 after help, 1 for a file that cannot be read, 2 for a
 *   wrong call
 */
export function readCall(name, args, way = 'npm') {
  /** @type {Command} */
  const command = { ...COMMANDS, ...SERVER_COMMANDS }[name];
  if (args.some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${usage(name, way)}\n`);
    return 0;
  }
  try {
    const call = follow(command, args);
    const fault = fileFault(command, call, way);
    if (fault === null) return call;
    process.stderr.write(`${fault}\n`);
    return 1;
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    return tellWrongCall(name, error.message, way);
  }
}

/**
 * Prints why a call cannot be followed, and the usage.
 * @param {CommandName} name
 * @param {string} sentence
 * @param {Way} [way]
 * @returns {number} the code to exit with
 */
export function tellWrongCall(name, sentence, way = 'npm') {
  process.stderr.write(`${sentence}\n\n${usage(name, way)}\n`);
  return 2;
}

/**
 * @param {Command} command
 * @param {readonly string[]} args
 * @throws {WrongCall}
 */
function follow(command, args) {
  const known = command.options ?? {};
  // Checked here and not by Node, whose own sentences advise what helps nobody.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string' },
      ]),
    ),
  });
  /** @type {string[]} */
  const words = [];
  /** @type {Map<string, string[]>} */
  const options = new Map();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (option === undefined) throw new WrongCall(`There is no option ${rawName}.`);
    if (options.has(name) && option.several !== true) throw new WrongCall(`${rawName} is given twice.`);
    if (option.value === undefined && value !== undefined) throw new WrongCall(`${rawName} takes no value.`);
    const isMissing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'));
    if (option.value !== undefined && isMissing) throw new WrongCall(`${rawName} lacks its ${option.value}.`);
    if (option.fits?.(value ?? '') === false) throw new WrongCall(`${rawName} must be ${option.wants}.`);
    options.set(name, [...(options.get(name) ?? []), value ?? '']);
  }
  checkWords(command, words);
  const lack = command.lacks?.(new Set([...options.keys(), ...words])) ?? null;
  if (lack !== null) throw new WrongCall(lack);
  return new Call(words, options);
}

/**
 * @param {Command} command
 * @param {readonly string[]} words
 * @throws {WrongCall}
 */
function checkWords({ words: named, fewest = 0, most = 1, among, acts }, words) {
  if (words.length < fewest) {
    throw new WrongCall(
      acts === undefined ? `It takes ${named}.` : `It takes one of ${Object.keys(acts).join(', ')}.`,
    );
  }
  if (acts !== undefined) checkAct(acts, words);
  // A folder that was forgotten in a script would be the one that one is in.
  if (words.includes('')) throw new WrongCall(`It takes ${named}, and not an empty name.`);
  const tooMany = words[named === undefined ? 0 : most];
  if (tooMany !== undefined) throw new WrongCall(`It does not take ${tooMany}.`);
  const unknown = among === undefined ? undefined : words.find((word) => !among.includes(word));
  if (unknown !== undefined) throw new WrongCall(`It does not know ${unknown}, but ${among?.join(', ')}.`);
}

/**
 * @param {Readonly<Record<string, import('./commands.mjs').Act>>} acts
 * @param {readonly string[]} words
 * @throws {WrongCall}
 */
function checkAct(acts, [name = '', subject, tooMuch]) {
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (act === undefined)
    throw new WrongCall(`It does not know ${name}, but ${Object.keys(acts).join(', ')}.`);
  if (act.takes !== undefined && (subject === undefined || subject === ''))
    throw new WrongCall(`${name} lacks its ${act.takes}.`);
  if (subject !== undefined && act.among?.includes(subject) === false)
    throw new WrongCall(`${name} takes ${act.among.join(' or ')}.`);
  const extra = act.takes === undefined ? subject : tooMuch;
  if (extra !== undefined) throw new WrongCall(`${name} does not take ${extra}.`);
}

/**
 * What is wrong with a file that the call names.
 * @param {Command} command
 * @param {Call} call
 * @param {Way} way
 * @returns {string | null} a sentence
 */
function fileFault(command, call, way) {
  const options = Object.entries(command.options ?? {});
  const files = [
    ...(command.files === true ? call.words : []),
    ...options.flatMap(([name, { file }]) => (file === true ? call.texts(name) : [])),
  ];
  /** @param {string} file */
  const placeOf = (file) => path.resolve(way === 'npm' ? userFolder() : '.', file);
  /** @param {string} file */
  const kindOf = (file) => statSync(placeOf(file), { throwIfNoEntry: false });
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === undefined) return `${file}: there is no such file.`;
    if (kind.isDirectory()) return `${file} is a folder, and a file is needed.`;
  }
  for (const file of options.flatMap(([name, { written }]) => (written === true ? call.texts(name) : []))) {
    const kind = kindOf(file);
    const isRead = files.map(kindOf).some((read) => read?.ino === kind?.ino && read?.dev === kind?.dev);
    if (kind !== undefined && isRead) return `${file} is read, and would be written over.`;
    const fault = writingFault(placeOf(file), kind === undefined);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * Why a file could not be written: better told now than after the work whose end it is. Leaves it as it was.
 * @param {string} file an absolute path
 * @param {boolean} isNew
 * @returns {string | null} a sentence
 */
function writingFault(file, isNew) {
  try {
    closeSync(openSync(file, 'a'));
    if (isNew) rmSync(file);
    return null;
  } catch (error) {
    const fault = explainFileFault(error);
    if (fault === null) throw error;
    return fault;
  }
}

/** Where the user is, from where names of files are meant: npm runs scripts in the project's folder. */
export function userFolder() {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/**
 * @param {CommandName} name
 * @param {Way} way
 */
function usage(name, way) {
  /** @type {Command} */
  const command = { ...COMMANDS, ...SERVER_COMMANDS }[name];
  const options = Object.entries(command.options ?? {}).map(([option, { value, does }]) => ({
    call: value === undefined ? `--${option}` : `--${option} ${value}`,
    does,
  }));
  const acts = Object.entries(command.acts ?? {}).map(([act, { takes: subject, does }]) => ({
    call: subject === undefined ? act : `${act} ${subject}`,
    does,
  }));
  const takes = [command.words ?? '', ...options.map(({ call }) => `[${call}]`)].filter(
    (part) => part !== '',
  );
  const how = way === 'server' ? `node server/dist/src/main.js ${name.replace(/^ml:/, '')}` : called(name);
  const wide = Math.max('--help'.length, ...[...acts, ...options].map(({ call }) => call.length));
  const listed = [...acts, ...options, { call: '--help', does: 'prints this' }].map(
    ({ call, does }) => `  ${call.padEnd(wide)}  ${does}`,
  );
  const line = [how, ...(takes.length > 0 && way === 'npm' ? ['--'] : []), ...takes].join(' ');
  const said = command.more === undefined ? [] : [command.more];
  return [`Usage: ${line}`, '', doesOf(name, way), ...said, '', ...listed].join('\n');
}

/**
 * What a command does, as its usage and the list of commands say it.
 * @param {CommandName} name
 * @param {Way} way
 */
export function doesOf(name, way) {
  const { does } = { ...COMMANDS, ...SERVER_COMMANDS }[name];
  // What stands before options is npm's alone.
  return (way === 'server' ? does.replaceAll('`-- ', '`') : does).replaceAll('`', '');
}

/** @param {string} script of package.json */
export function called(script) {
  return ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;
}
