import tseslint from 'typescript-eslint';

/** Forbids imports whose path matches `regex`; types may cross only where `types` is true. */
const ban = (regex, message, { types = false } = {}) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message, allowTypeImports: types }] }],
});
const PARTS = 'background|cli|content|options|popup|reader';
const others = (...own) =>
  PARTS.split('|')
    .filter((part) => !own.includes(part))
    .join('|');

/** The architecture: dependencies point one way. */
const boundary = (part, { also = [] } = {}) => ({
  files: [`src/${part}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: ban(
    `^(webextension-polyfill$)|(^|/)(${others(part, ...also)})/|analysis/(?!(?:index|core)\\.js$)`,
    `${part}/ uses the analysis through its index or core, the shared shell files and nothing of another part.`,
  ),
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'artifacts/', 'test/fixtures/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'no-eval': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Page text is hostile: build nodes, use textContent.' },
        { property: 'outerHTML', message: 'Page text is hostile: build nodes, use textContent.' },
        { property: 'insertAdjacentHTML', message: 'Page text is hostile: build nodes, use textContent.' },
      ],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'chrome'].map((name) => ({
          name,
          message: 'Unbury sends nothing and asks browser.ts for the WebExtension API.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/browser.ts', '**/*.test.ts'],
    rules: ban('^webextension-polyfill$', 'Import browser from src/browser.ts.', { types: true }),
  },
  {
    files: ['src/analysis/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/analysis/article/find-main-content.ts', 'src/analysis/facts/**'],
    rules: ban(
      '^(?!\\.\\.?/)|(^|/)(background|cli|content|popup|options|reader|formats|browser|messages|settings)(/|\\.)',
      'analysis/ knows no browser API, no Node and no shell; only find-main-content.ts knows Readability.',
    ),
  },
  {
    files: ['src/analysis/article/find-main-content.ts'],
    rules: ban('^(?!\\.\\.?/|@mozilla/readability$)', 'Only Readability may be imported here.'),
  },
  {
    files: ['src/analysis/facts/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/analysis/facts/lexicons/**'],
    rules: ban('^(?!\\.\\.?/|chrono-node)|/(page|article|boilerplate|access)/', 'Facts are chosen from text alone.'),
  },
  {
    files: ['src/analysis/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'location',
        'chrome',
        'browser',
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'process',
        'Date.now',
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/lexicons/*.ts', 'src/analysis/**/vendors.ts', 'src/analysis/**/weights.ts'],
    ignores: ['**/*.test.ts', '**/index.ts'],
    rules: ban('.', 'Data files hold data: they may import types only.', { types: true }),
  },
  boundary('popup'),
  boundary('options'),
  boundary('background'),
  boundary('reader'),
  boundary('cli'),
  boundary('content'),
  {
    files: ['**/*.test.ts', 'test/**', 'scripts/**', '*.mjs'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-globals': 'off',
      'no-console': 'off',
    },
  },
);
