import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { describeSchema } from '../graphql/schema.js';
import { openApi } from './openapi.js';
import { postmanCollection, postmanEnvironment } from './postman.js';

/**
 * Writes the contract into the folder named on the command line: the GraphQL schema, sorted, and of the REST form the
 * description and the collection. They are committed, so that a change of the contract is seen in review, and the check
 * fails when they differ from the code.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder to write to');

function write(file: string, text: string): void {
  writeFileSync(join(resolve(folder ?? '.'), file), text);
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const schema = describeSchema();
const header = '# Made from the code by `npm run codegen`. Do not edit by hand.\n\n';
write('schema.graphql', `${header}${printSchema(lexicographicSortSchema(schema))}\n`);
write('rest/openapi.json', asText(openApi(schema)));
write('rest/postman_collection.json', asText(postmanCollection()));
write('rest/postman_environment.json', asText(postmanEnvironment()));
