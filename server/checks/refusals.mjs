import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/project.mjs';

const FUNCTIONS = path.join(ROOT, 'server/sql/functions');
const LIST = path.join(ROOT, 'server/src/database/refusals.ts');

/**
 * Compares what the functions of the database refuse with the one list that TypeScript knows: a name that is missing
 * in it would reach people as a fault of the server.
 * @returns {Promise<string>}
 */
export async function checkRefusals() {
  /** @type {Map<string, string>} */
  const bodies = new Map(
    readdirSync(FUNCTIONS).map((file) => [
      path.basename(file, '.sql'),
      readFileSync(path.join(FUNCTIONS, file), 'utf8').replace(/--.*$/gm, ''),
    ]),
  );
  // What triggers raise is reached by writing, not by a call.
  const raised = new Set(
    [...bodies.values()].flatMap((body) =>
      [...body.matchAll(/\bconstraint = '([a-z_]+)'/g)].map((match) => String(match[1])),
    ),
  );
  const problems = [];
  const listed = readList(readFileSync(LIST, 'utf8'));
  const listedAnywhere = new Set([...listed.values()].flatMap((names) => [...names]));
  for (const [name, body] of bodies) {
    for (const refusal of refusalsIn(body)) {
      if (!listedAnywhere.has(refusal))
        problems.push(`${name} refuses ${refusal}, which refusals.ts does not name`);
    }
  }
  for (const [name, names] of listed) {
    if (!bodies.has(name)) problems.push(`refusals.ts names ${name}, which is no function of the database`);
    const own = new Set(reachable(name, bodies).flatMap((each) => refusalsIn(bodies.get(each) ?? '')));
    for (const refusal of own) {
      if (!names.has(refusal))
        problems.push(`${name} can refuse ${refusal}, which its list in refusals.ts leaves out`);
    }
    for (const refusal of names) {
      const isConstraint = raised.has(refusal) || /_pkey$|^[a-z]+s_/.test(refusal);
      if (!own.has(refusal) && !isConstraint)
        problems.push(`${name} never refuses ${refusal}, which refusals.ts names`);
    }
  }
  return problems.map((problem) => `${problem}\n`).join('');
}

/** @param {string} body */
function refusalsIn(body) {
  return [...body.matchAll(/\brefuse\(\s*'([a-z_]+)'/g)].map((match) => String(match[1]));
}

/**
 * The function itself and all that it calls.
 * @param {string} name
 * @param {Map<string, string>} bodies
 */
function reachable(name, bodies) {
  const met = [name];
  for (const each of met) {
    for (const [called] of (bodies.get(each) ?? '').matchAll(/\b[a-z_]+(?=\()/g)) {
      if (bodies.has(called) && !met.includes(called)) met.push(called);
    }
  }
  return met;
}

/**
 * The lists of refusals.ts, by function.
 * @param {string} text
 */
function readList(text) {
  const object = /export const REFUSALS = \{([\s\S]*?)\n\} as const;/.exec(text)?.[1] ?? '';
  return new Map(
    [...object.matchAll(/^ {2}(\w+): \[([^\]]*)\]/gm)].map(([, name, names]) => [
      String(name),
      new Set([...String(names).matchAll(/'(\w+)'/g)].map((match) => String(match[1]))),
    ]),
  );
}
