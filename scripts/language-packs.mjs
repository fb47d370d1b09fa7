// For esbuild: one script a language, which hands its phrases, and how it writes dates and figures, over to the page it is
// injected into.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** English is part of content.js and facts.js. */
const languages = listLanguages('src/analysis/boilerplate/lexicons');
const withFacts = new Set(listLanguages('src/analysis/facts/languages'));

function listLanguages(folder) {
  return readdirSync(join(root, folder))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index' && name !== 'en');
}

/** Name of the file -> entry point. */
export const LANGUAGE_PACKS = Object.fromEntries(languages.map((lang) => [`languages/${lang}`, `language:${lang}`]));

export const withLanguagePacks = {
  name: 'with-language-packs',
  setup(build) {
    build.onResolve({ filter: /^language:/ }, ({ path }) => ({
      path: path.slice(path.indexOf(':') + 1),
      namespace: 'language',
    }));
    build.onLoad({ filter: /.*/, namespace: 'language' }, ({ path: lang }) => ({
      contents: writePack(lang),
      resolveDir: join(root, 'src'),
    }));
  },
};

function writePack(lang) {
  const phrases = `
    import { lexicon } from './analysis/boilerplate/lexicons/${lang}.js';
    import { parts } from './parts.js';
    (parts.lexicons ??= {}).${lang} = lexicon;`;
  if (!withFacts.has(lang)) return phrases;
  return `${phrases}
    import { facts } from './analysis/facts/languages/${lang}.js';
    (parts.factLexicons ??= {}).${lang} = facts;`;
}
