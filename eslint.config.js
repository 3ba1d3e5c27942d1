import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Who may not import what: the arrows of docs/architecture.md, one rule per folder. A pattern is
 * [expression, message] or, when only some names are refused, [expression, message, names].
 */
const layer = (files, forbidden, ignores = []) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map(([regex, message, importNames]) => ({
          regex,
          message,
          ...(importNames ? { importNames } : {}),
        })),
      },
    ],
  },
});

const engine = 'electron/engine';
/** The one file that provides real time and chance. */
const realWorld = `${engine}/real-world.ts`;
const outward = ['^electron$', 'the engine is free of Electron'];
const upward = (names) => [
  `/(${names.join('|')})/`,
  `this layer may not import ${names.join(', ')} (docs/architecture.md)`,
];
const world = ['/rehearsal/', 'the engine never imports the rehearsal world'];
const shell = ['/(renderer|preload|main|cli)/', 'the shell is above the engine'];
const timers = ['^(node:)?timers(/|$)', 'the clock is an argument'];
const chance = [
  '^(node:)?crypto$',
  'randomness is an argument',
  ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues', 'webcrypto'],
];
const base = [outward, world, shell, timers, chance];

const timerNames = ['setTimeout', 'setInterval', 'setImmediate'];

/** The engine gets its time and chance as arguments; one file provides the real ones. */
const noAmbientTimeOrChance = {
  files: [`${engine}/**/*.ts`],
  ignores: [realWorld],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'the clock is an argument' },
      { object: 'performance', property: 'now', message: 'the clock is an argument' },
      ...timerNames.map((property) => ({
        object: 'globalThis',
        property,
        message: 'the clock is an argument',
      })),
      { object: 'Math', property: 'random', message: 'randomness is an argument' },
      { object: 'crypto', property: 'randomUUID', message: 'randomness is an argument' },
    ],
    'no-restricted-globals': [
      'error',
      ...timerNames.map((name) => ({ name, message: 'the clock is an argument' })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
        message: 'the clock is an argument',
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'out',
      'dist',
      '.results',
      'scripts/node24/node_modules',
      'test-results',
      'playwright-report',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  layer(
    [`shared/**/*.ts`],
    [
      ['/(electron|renderer)/', 'shared imports nothing of the program'],
      ['^electron$', 'shared goes into the sandbox too'],
      ['^node:', 'shared goes into the sandbox too'],
    ],
  ),
  layer(
    [`${engine}/domain/**/*.ts`],
    [
      ...base,
      ['^node:', 'the domain does no I/O'],
      upward([
        'store',
        'vault',
        'http',
        'documents',
        'coda',
        'billit',
        'octopus',
        'mail',
        'sync',
        'calls',
      ]),
    ],
  ),
  layer(
    [`${engine}/{store,vault,http,documents,coda}/**/*.ts`],
    [...base, upward(['billit', 'octopus', 'mail', 'sync', 'calls'])],
  ),
  layer([`${engine}/billit/**/*.ts`], [...base, upward(['octopus', 'mail', 'sync', 'calls'])]),
  layer([`${engine}/octopus/**/*.ts`], [...base, upward(['billit', 'mail', 'sync', 'calls'])]),
  layer([`${engine}/mail/**/*.ts`], [...base, upward(['billit', 'octopus', 'sync', 'calls'])]),
  layer([`${engine}/sync/**/*.ts`], [...base, upward(['calls'])]),
  layer([`${engine}/calls/**/*.ts`, `${engine}/*.ts`], base, [realWorld]),
  layer([realWorld], [outward, world, shell]),
  layer(
    ['electron/rehearsal/**/*.ts'],
    [outward, ['/engine/', 'the rehearsal world never imports the program it tests'], shell],
  ),
  layer(
    ['electron/preload/**/*.ts'],
    [
      ['/(engine|rehearsal|main|cli)/', 'the preload knows call names only'],
      ['^zod$', 'no schemas in the preload'],
    ],
  ),
  layer(
    ['renderer/**/*.{ts,tsx}'],
    [
      ['^node:', 'the renderer runs in the sandbox'],
      ['^electron$', 'the renderer runs in the sandbox'],
      ['/electron/', 'the renderer talks through the bridge only'],
    ],
  ),
  layer(
    ['electron/cli/**/*.ts'],
    [outward, ['/(renderer|preload|main)/', 'the command line is a shell of its own']],
  ),
  layer(
    ['electron/main/**/*.ts'],
    [
      [
        '/(renderer|preload|cli)/',
        'main starts the engine and the window, and imports neither shell',
      ],
    ],
  ),
  noAmbientTimeOrChance,
  {
    files: ['test/**/*.{ts,tsx}', '*.config.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-exports': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'setTimeout'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
