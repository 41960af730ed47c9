import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { groupedSpecs } from '../apps/launcher/src/testing/spec-groups.mjs';
import { findProgram, suitesOfJest } from '../apps/launcher/src/testing/optional-suites.mjs';

/** One configuration for every suite; the suffix of a spec says what it costs (README, "Tests"). */
const swc = (decorators) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: { legacyDecorator: true, decoratorMetadata: decorators, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Specs find their program by its variable; those whose program is not on this machine are left out. */
const withoutProgram = suitesOfJest.filter((suite) => {
  const path = findProgram(suite);
  if (path) process.env[suite.variable] = path;
  return !path;
});

/** `npm test` has written the groups; who asks for single specs gets them by themselves. */
const inGroups = process.env.SPEC_GROUPS === '1';
const groupsOf = (project) => (inGroups ? [`<rootDir>/apps/launcher/spec-groups/${project}-*.group.ts`] : []);
const literally = (path) => `/${path.replaceAll(/[.$]/g, String.raw`\$&`)}$`;

const shared = {
  rootDir,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc(true) },
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    ...withoutProgram.map(({ files }) => files.source),
    ...(inGroups ? groupedSpecs().map(literally) : []),
  ],
  modulePathIgnorePatterns: ['<rootDir>/(apps|libs)/[^/]+/dist/', '<rootDir>/migrations/dist/', '<rootDir>/.data/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@elinvoima/source', 'node', 'node-addons'] },
};

/** A real PostgreSQL with a migrated template; started once a run, whichever projects ask for it. */
const testCluster = {
  globalSetup: '<rootDir>/apps/launcher/src/testing/start-test-cluster.mjs',
  globalTeardown: '<rootDir>/apps/launcher/src/testing/stop-test-cluster.mjs',
};

export default {
  rootDir,
  maxWorkers: Math.max(2, availableParallelism() - 1),
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000, // machines are busy; no spec measures time
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/(apps|libs)/!(client)/**/*.spec.ts', '<rootDir>/migrations/*.spec.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '\\.(db|api)\\.spec\\.ts$'],
    },
    {
      ...shared,
      displayName: 'database',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/(apps|libs|migrations)/**/*.db.spec.ts',
        '<rootDir>/(apps|libs)/**/*.api.spec.ts',
        ...groupsOf('database'),
      ],
      ...testCluster,
    },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: '<rootDir>/apps/client/src/testing/jsdom-environment.mjs',
      testMatch: [
        '<rootDir>/apps/client/src/**/*.spec.{ts,tsx}',
        '<rootDir>/libs/survey-form/src/**/*.spec.tsx',
        ...groupsOf('screens'),
      ],
      testEnvironmentOptions: { customExportConditions: ['@elinvoima/source', 'browser'] },
      setupFilesAfterEnv: ['<rootDir>/apps/client/src/testing/every-spec.ts'],
      setupFiles: ['<rootDir>/apps/client/src/testing/jsdom-setup.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^virtual:texts/(.*)$': '<rootDir>/apps/client/src/testing/virtual-texts/$1.ts',
        '\\.module\\.css$': '<rootDir>/apps/client/src/testing/css-module.ts',
        '\\.css$': '<rootDir>/apps/client/src/testing/css-module.ts',
      },
    },
    {
      ...shared,
      ...testCluster,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/e2e/src/**/*.e2e.ts'],
    },
    // Photographs and long audits: never by `npm test`, only where somebody asks (apps/e2e/package.json).
    ...(process.env.E2E_ON_DEMAND
      ? [
          {
            ...shared,
            ...testCluster,
            displayName: 'on-demand',
            testEnvironment: 'node',
            testMatch: ['<rootDir>/apps/e2e/src/on-demand/*.demand.ts'],
          },
        ]
      : []),
  ].filter(({ setupFiles = [] }) => setupFiles.every((file) => existsSync(file.replace('<rootDir>', rootDir)))),
};
