/** TypeScript as the build compiles it, without checking types: `npm run check` does that. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        target: 'es2022',
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    // But for scripts of a package that stand for its JSON.
    '^(\\.{1,2}/.*(?<!\\.json))\\.js$': '$1',
    '^@smart-healthcare/ml$': '<rootDir>/ml/src/index.ts',
    '^@smart-healthcare/ml/files$': '<rootDir>/ml/src/files/index.ts',
  },
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.cache/'],
  transform,
};

/** @type {import('jest').Config} */
export default {
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      displayName: 'server',
      roots: ['<rootDir>/server'],
      testMatch: ['<rootDir>/server/{src,demo}/**/*.test.ts', '<rootDir>/server/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/server/test/browser/'],
      globalSetup: '<rootDir>/server/test/support/start-database.mjs',
      globalTeardown: '<rootDir>/server/test/support/stop-database.mjs',
    },
    {
      ...shared,
      displayName: 'clients',
      roots: ['<rootDir>/clients'],
      testMatch: ['<rootDir>/clients/**/src/**/*.test.ts'],
      setupFiles: ['<rootDir>/clients/shared/src/testing/page.ts'],
    },
    {
      ...shared,
      displayName: 'models',
      roots: ['<rootDir>/ml'],
      testMatch: ['<rootDir>/ml/src/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'aws',
      roots: ['<rootDir>/deployment/aws'],
      testMatch: ['<rootDir>/deployment/aws/src/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: '<rootDir>/server/test/support/browser-environment.mjs',
      roots: ['<rootDir>/server'],
      testMatch: ['<rootDir>/server/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/server/test/support/start-browser-tests.mjs',
      globalTeardown: '<rootDir>/server/test/support/stop-database.mjs',
    },
  ],
};
