import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import vue from 'eslint-plugin-vue';
import vueAccessibility from 'eslint-plugin-vuejs-accessibility';
import globals from 'globals';
import { existsSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Folders of server/src that wire or fill the product and may therefore know all of it. */
const NOT_DOMAINS = ['imports', 'graphql', 'http', 'migrations'];

const noMl = {
  regex: '^(?!@smart-healthcare/ml/files$)(.*/)?(@smart-healthcare/ml$|ml/)',
  message: 'Only predictions/ knows the models, so that the rest of the server works without them.',
};
const noTypeOrm = {
  regex: '^(typeorm|pg)(/|$)',
  message:
    'A resolver turns requests into calls of a service; tables are the business of services and queries.',
};
const noTransport = {
  regex:
    '^(graphql|type-graphql|graphql-ws|graphql-upload|fastify|ws|@apollo|@fastify)(/|$)|^node:https?$|^(\\.\\./)+(graphql|http)/|/serve\\.js$|/scalars\\.js$|\\.resolver\\.js$',
  message:
    'A service knows neither GraphQL nor HTTP nor resolvers: jobs, imports and the REST form use it too.',
};
const noInputOutput = {
  regex: '^node:(?!(crypto|url)$)|^(pg|typeorm)(/|$)|\\.(service|queries)\\.js$|/database/',
  allowTypeImports: true,
  message:
    'Rules and policies decide from what they are given, without I/O, so that a test needs nothing but values.',
};
const noForeignTable = {
  regex: '^\\.\\./.*\\.queries\\.js$',
  message: 'A domain reaches another one through its service, never its table.',
};
const noServer = {
  regex: '(^|/)server/(src|dist)/|^@smart-healthcare/server',
  message: 'The schema is the contract: nothing outside the server imports its code.',
};

const clockMessage = 'Time is an argument of rules and policies: they never read the clock.';
const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockMessage },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: clockMessage },
  { selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]', message: clockMessage },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: clockMessage },
];

/** How a statement begins; a template may have a hole right after its first word. */
const SQL = String.raw`/^\s*(?:(?:select|insert\s+into|delete\s+from)\s|update\s+(?:\w+(?:\s+\w+)?\s+set\b|$)|with\s+(?:recursive\s+)?\w+(?:\s*\([^)]*\))?\s+as\b)/i`;
const noSql = [`Literal[value=${SQL}]`, `TemplateLiteral[quasis.0.value.raw=${SQL}]`].map((selector) => ({
  selector,
  message: 'SQL stands in *.queries.ts and *.sql, where whoever changes a table looks for it.',
}));

/** Attributes and properties of components that people see or hear. */
const SPOKEN_ATTRIBUTES = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'body',
  'description',
  'hint',
  'label',
  'lead',
  'placeholder',
  'text',
  'title',
];

/** Where a sentence is for people who mend the program: errors that nobody shows, and the console. */
const UNSEEN =
  ':not(NewExpression[callee.name=/(Error|Exception)$/], CallExpression[callee.object.name="console"])';
const noSentence = [
  'Literal[value=/^[A-Z][a-z]+,? [a-z]/]',
  'TemplateLiteral[quasis.0.value.raw=/^[A-Z][a-z]+,? [a-z]/]',
].map((sentence) => ({
  selector: `${UNSEEN} > ${sentence}`,
  message: 'A text that people see stands in a catalogue, in every language.',
}));

const noLooseRefetch = ['UnaryExpression[operator="void"]', 'AwaitExpression']
  .flatMap((alone) =>
    ['name', 'property.name'].map((of) => `${alone} > CallExpression[callee.${of}="refetch"]`),
  )
  .map((selector) => ({
    selector,
    message: 'A query is asked again by askAgain, which leaves a failure to what the query shows.',
  }));

const noOwnOrder = {
  selector: 'CallExpression[callee.property.name="localeCompare"]',
  message:
    'Texts are put in order by text-order, in the language in use; dates and ids are compared by < and >.',
};

/** @param {...object} patterns one rule holds all of them: a later entry of the rule would replace an earlier one */
function forbidImports(...patterns) {
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/node_modules/',
    '**/generated/',
    '**/.tmp/',
    '.data/',
    '.cache/',
    'coverage/',
    'clients/playground/',
    // Their types are known once what they need is installed there.
    ...(existsSync('deployment/aws/node_modules') ? [] : ['deployment/aws/']),
  ]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,vue}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Its advice breaks calls of generic functions, which the assertion is there for.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Interfaces of libraries ask for promises where nothing is awaited, and GraphQL's kinds are plain texts.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },

  // The server and the models, their tests included.
  {
    files: ['server/**/*.ts', 'ml/**/*.ts', 'schema/**/*.ts'],
    languageOptions: {
      globals: globals.node,
      parserOptions: { project: './server/test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['server/src/**/*.ts'], ignores: ['server/src/predictions/**'], rules: forbidImports(noMl) },
  {
    files: ['server/src/*/**/*.ts'],
    // Queries of one domain may be parts of another's: a join is one statement.
    ignores: [
      'server/src/predictions/**',
      '**/*.queries.ts',
      ...NOT_DOMAINS.map((name) => `server/src/${name}/**`),
    ],
    rules: forbidImports(noMl, noForeignTable),
  },
  {
    files: ['server/src/**/*.resolver.ts', 'server/src/**/*.subscription.ts'],
    rules: forbidImports(noMl, noForeignTable, noTypeOrm),
  },
  {
    files: ['server/src/**/*.service.ts'],
    rules: forbidImports(noMl, noForeignTable, noTransport),
  },
  {
    files: ['server/src/**/*.ts'],
    // Migrations are SQL; what keeps them is theirs.
    ignores: ['**/*.queries.ts', 'server/src/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', ...noSql] },
  },
  {
    files: ['server/src/**/*.{rules,policy}.ts'],
    rules: {
      ...forbidImports(noMl, noForeignTable, noTransport, noInputOutput),
      'no-restricted-syntax': ['error', ...noClock, ...noSql],
    },
  },
  {
    // Each domain declares its own members of it.
    files: ['server/src/api/loaders.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }] },
  },
  // What predictions/ may: all of this but the models being out of reach.
  { files: ['server/src/predictions/**/*.resolver.ts'], rules: forbidImports(noForeignTable, noTypeOrm) },
  { files: ['server/src/predictions/**/*.service.ts'], rules: forbidImports(noForeignTable, noTransport) },
  {
    files: ['server/src/predictions/**/*.{rules,policy}.ts'],
    rules: forbidImports(noForeignTable, noTransport, noInputOutput),
  },
  {
    files: ['server/src/**/*.test.ts', 'server/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['**/*.test.ts', 'server/test/**/*.ts'],
    rules: {
      // What is missing fails the test by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  // The clients.
  vue.configs['flat/recommended'],
  vueAccessibility.configs['flat/recommended'],
  {
    files: ['clients/**/*.{ts,vue}'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        parser: tseslint.parser,
        project: ['./clients/*/tsconfig.json', './clients/tsconfig.tests.json'],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      // Types decide: vue-tsc fails on a name that is not there.
      'no-undef': 'off',
      // Prettier decides layout.
      // These see a component imported from a .vue file as an error: vue-tsc, which knows it, checks the types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // An optional property without a default is undefined, and its type says so.
      'vue/require-default-prop': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/no-v-html': 'error',
      // Fields get their label from a component around them, which only a browser sees: axe checks it there.
      'vuejs-accessibility/label-has-for': 'off',
      // A group listens for the arrow keys of the buttons in it.
      'vuejs-accessibility/no-static-element-interactions': 'off',
      'vuejs-accessibility/form-control-has-label': 'off',
      ...forbidImports(noServer),
    },
  },
  {
    // Texts stand in the catalogues: one file a language, named by its two letters.
    files: ['clients/**/*.{ts,vue}'],
    ignores: ['**/*.??.ts', '**/*.test.ts'],
    rules: {
      'vue/no-bare-strings-in-template': ['error', { attributes: { '/.+/': SPOKEN_ATTRIBUTES } }],
      'no-restricted-syntax': ['error', ...noSentence, ...noLooseRefetch, noOwnOrder],
    },
  },
  ...['patient', 'admin'].map((client) => ({
    files: [`clients/${client}/**/*.{ts,vue}`],
    rules: forbidImports(noServer, {
      regex: client === 'patient' ? '(^|/)admin(/|$)' : '(^|/)patient(/|$)',
      message: 'The two clients never import each other: what both use is in clients/shared.',
    }),
  })),
  {
    files: ['clients/shared/**/*.{ts,vue}'],
    rules: forbidImports(noServer, {
      regex: '(^|/)(patient|admin)(/|$)',
      message: 'What both clients use knows neither of them.',
    }),
  },
  {
    files: ['clients/**/vite.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['ml/**/*.ts'],
    languageOptions: {
      globals: globals.node,
      parserOptions: { project: './ml/tsconfig.tests.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: forbidImports(noServer),
  },
  {
    files: ['deployment/aws/**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: './deployment/aws/tsconfig.tests.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: forbidImports(noServer),
  },
);
