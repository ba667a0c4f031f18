import tseslint from 'typescript-eslint';

/** The rules of the inner half: no clock, no chance, no console, no process; they come in as arguments. */
const outside = [
  { name: 'console', message: 'Note an event in the journal.' },
  { name: 'process', message: 'Configuration comes in as an argument.' },
  { name: 'setTimeout', message: 'Use the clock port.' },
  { name: 'setInterval', message: 'Use the clock port.' },
];
const readings = [
  { object: 'Date', property: 'now', message: 'The time comes in as an argument.' },
  { object: 'Math', property: 'random', message: 'Chance comes in through its port.' },
];

export default tseslint.config(
  { ignores: ['dist/', '.build/', 'node_modules/', 'data/', 'tool/', '*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_$', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
      ],
      'max-params': ['error', 4],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**', 'src/text/**', 'src/ports/**', 'src/app/**', 'commands/**'],
    rules: {
      'no-restricted-globals': ['error', ...outside],
      'no-restricted-properties': ['error', ...readings],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The time comes in as an argument.',
        },
      ],
    },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/require-await': 'off',
    },
  },
);
