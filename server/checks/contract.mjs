import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { ROOT } from '../launcher/project.mjs';
import { breakingChanges } from './openapi-changes.mjs';

/**
 * A change that breaks programs, said on purpose.
 * @typedef {{ change: string, reason: string }} Declared
 */

/**
 * Whether the contract keeps its promise (schema/README.md): what was released still holds, but for what is declared.
 * @returns {Promise<string>} what is wrong
 */
export async function checkContract() {
  const graphql = graphqlChanges(read('schema/released/schema.graphql'), read('schema/schema.graphql'));
  const rest = breakingChanges(
    JSON.parse(read('schema/released/openapi.json')),
    JSON.parse(read('schema/rest/openapi.json')),
  );
  /** @type {Declared[]} */
  const declared = JSON.parse(read('schema/released/breaking.json'));
  return againstDeclared([...graphql, ...rest], declared).join('\n');
}

/**
 * What breaks operations written for the released schema. What it had deprecated may go.
 * @param {string} released SDL
 * @param {string} current SDL
 * @returns {string[]} a sentence each
 */
export function graphqlChanges(released, current) {
  const before = buildSchema(released);
  return findBreakingChanges(before, buildSchema(current))
    .map(({ description }) => description)
    .filter((description) => !wasDeprecated(before, description));
}

/**
 * @param {string[]} changes that break something
 * @param {Declared[]} declared
 * @returns {string[]} changes that nobody declared, and declared ones that are not made
 */
export function againstDeclared(changes, declared) {
  return [
    ...changes
      .filter((change) => !declared.some((one) => one.change === change))
      .map((change) => `breaks programs, and schema/released/breaking.json does not say why: ${change}`),
    ...declared
      .filter(({ change }) => !changes.includes(change))
      .map(({ change }) => `is declared in schema/released/breaking.json and not made: ${change}`),
    ...declared
      .filter(({ reason }) => !/\w{3}/.test(reason ?? ''))
      .map(({ change }) => `is declared in schema/released/breaking.json without a reason: ${change}`),
  ];
}

/**
 * Whether a change takes away what the schema had told not to use any more: a field, an argument, a value.
 * @param {import('graphql').GraphQLSchema} schema
 * @param {string} description as graphql words it: `Type.field was removed.`, `Type.field arg x was removed.`,
 *   `X was removed from enum type Type.`
 */
function wasDeprecated(schema, description) {
  const value = /^(\w+) was removed from enum type (\w+)\.$/.exec(description);
  const field = /^(\w+)\.(\w+)(?: arg (\w+))? was removed\.$/.exec(description);
  /** @type {any} */
  const type = schema.getType(value?.[2] ?? field?.[1] ?? '');
  if (value) return Boolean(type?.getValue(value[1])?.deprecationReason);
  if (!field) return false;
  const found = type?.getFields?.()[field[2] ?? ''];
  if (field[3] === undefined) return Boolean(found?.deprecationReason);
  return Boolean(
    found?.args.find((/** @type {{ name: string }} */ { name }) => name === field[3])?.deprecationReason,
  );
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
