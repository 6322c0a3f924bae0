import { expect, it } from '@jest/globals';
import { isTold, isUsed } from '../checks/packages.mjs';

it.each([
  ['csv-parse', "import { parse } from 'csv-parse/sync';"],
  ['vue', "import { ref } from 'vue';"],
  ['eslint', "runTool('eslint/bin/eslint.js')"],
  ['@types/pg', "import pg from 'pg';"],
  ['@types/busboy', 'import busboy from "busboy";'],
  ['@graphql-codegen/typescript', '  - typescript\n'],
  ['ipaddr.js', "import ipaddr from 'ipaddr.js';"],
])('%s is used where it is imported or run', (name, text) => {
  expect(isUsed(name, [text])).toBe(true);
});

it.each([
  ['csv-parse', "import { parse } from 'csv-parser';"],
  ['vue', "import { t } from 'vue-i18n';"],
  ['autocannon', 'It is as fast as a cannon.'],
  ['@types/pg', "import boss from 'pg-boss';"],
  ['ipaddr.js', "import ipaddr from 'ipaddrxjs';"],
])('%s is not used where another is named', (name, text) => {
  expect(isUsed(name, [text])).toBe(false);
});

it('a package is told by its name or its family', () => {
  const readme = '`pino` (logs), `@fullcalendar/*` (the week)';
  expect(
    ['pino', '@fullcalendar/vue3', '@smart-healthcare/ml'].filter((name) => !isTold(name, readme)),
  ).toEqual([]);
  expect(['pino-pretty', '@full', 'logs'].filter((name) => isTold(name, readme))).toEqual([]);
});
