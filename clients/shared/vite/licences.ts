import { appendFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Beside the pages of each client, for whoever asks what of others is in it and on what terms. */
export const LICENCES = 'licences.txt';

/** What gets into the build by styles: Vite itself names what scripts bring. */
const OF_STYLES = ['@fontsource-variable/inter', '@fontsource-variable/noto-sans-devanagari', 'tailwindcss'];

/** Adds the notices of fonts and styles to those of scripts. */
export function licencesOfStyles(): Plugin {
  let folder = '';
  return {
    name: 'licences-of-styles',
    apply: 'build',
    // What the server runs has no styles.
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved({ build }) {
      folder = build.outDir;
    },
    async writeBundle() {
      const { resolve } = createRequire(import.meta.url);
      for (const name of OF_STYLES) {
        const notice = await readFile(join(dirname(resolve(`${name}/package.json`)), 'LICENSE'), 'utf8');
        await appendFile(join(folder, LICENCES), `\n## ${name}\n\n${notice.trim()}\n`);
      }
    },
  };
}
