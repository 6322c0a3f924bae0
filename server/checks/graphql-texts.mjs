import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { say } from '../launcher/progress.mjs';
import { ROOT } from '../launcher/project.mjs';
import { sourceFiles } from './source-files.mjs';

/**
 * Whether each GraphQL text that people start from fits the schema: examples, the playground, and what stands in
 * Markdown. Those of the clients are held by codegen, those of REST by its own start.
 * @returns {Promise<string>} what is wrong
 */
export async function checkGraphqlTexts() {
  const schema = buildSchema(read('schema/schema.graphql'));
  const texts = [
    ...[...sourceFiles('schema/examples'), ...sourceFiles('clients/playground')]
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => ({ file, text: read(file) })),
    ...sourceFiles('.')
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => blocks(read(file)).map((text) => ({ file, text }))),
  ];
  if (texts.length === 0) return 'No GraphQL text was found.';
  say(`       ${texts.length} GraphQL texts`);
  return texts
    .flatMap(({ file, text }) => [...problems(schema, file, text), ...wideComments(file, text)])
    .join('\n');
}

/** @param {string} file */
function read(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** @param {string} markdown */
function blocks(markdown) {
  return [...markdown.matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
}

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @param {string} file
 * @param {string} text
 */
function problems(schema, file, text) {
  try {
    const document = parse(text);
    const faults = validate(schema, document, specifiedRules).map(({ message }) => `${file}: ${message}`);
    return [...faults, ...unknownVariables(document, file)];
  } catch (error) {
    return [`${file}: ${/** @type {Error} */ (error).message}`];
  }
}

/** Characters that the playground's pane shows of a line on a wide screen. */
const PANE = 58;

/**
 * Comments that the pane would cut off.
 * @param {string} file
 * @param {string} text
 */
function wideComments(file, text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('#') && line.length > PANE)
    .map((line) => `${file}: “${line.slice(0, 30)}…” is wider than the playground's pane`);
}

/**
 * Variables of the JSON file beside an example that its operation does not take.
 * @param {import('graphql').DocumentNode} document
 * @param {string} file
 */
function unknownVariables(document, file) {
  if (!file.endsWith('.graphql')) return [];
  const beside = file.replace(/\.graphql$/, '.json');
  if (!sourceFiles(path.dirname(file)).includes(beside)) return [];
  const { variables = {} } = /** @type {{ variables?: object }} */ (JSON.parse(read(beside)));
  const taken = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
  return Object.keys(variables)
    .filter((name) => !taken.includes(name))
    .map((name) => `${beside}: ${name} is no variable of the operation`);
}
