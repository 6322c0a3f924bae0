import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { describeSchema } from './schema.js';

/**
 * Writes the schema, sorted, to the file named on the command line: `schema/schema.graphql` is committed, so that a
 * change of the contract is seen in review, and the check fails when it differs from the code.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('name the file to write');
const header = '# Made from the code by `npm run codegen`. Do not edit by hand.\n\n';
writeFileSync(resolve(file), `${header}${printSchema(lexicographicSortSchema(describeSchema()))}\n`);
