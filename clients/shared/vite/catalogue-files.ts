import type { Plugin } from 'vite';
import { firstLocale, locales } from '../src/i18n/languages.ts';

/**
 * Spells out the files of each catalogue, one a language, in place of the pattern in its source. The bundler would do
 * so itself, but sends a table of file names along and takes in every file that looks alike.
 */
export function catalogueFiles(): Plugin {
  return {
    name: 'catalogue-files',
    enforce: 'pre',
    transform: {
      filter: { id: /\.catalogue\.ts$/ },
      handler: (code) =>
        code.replace(/import\(`(\.\/[\w-]+)\.\$\{locale\}\.ts`\)/g, (_, catalogue: string) => {
          const choices = locales
            .filter((locale) => locale !== firstLocale)
            .map((locale) => `locale === '${locale}' ? import('${catalogue}.${locale}.ts') : `);
          return `${choices.join('')}import('${catalogue}.${firstLocale}.ts')`;
        }),
    },
  };
}
