import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text. Pictures and fonts come compressed. */
const TEXT = /\.(js|css|html|svg|json|txt)$/;
/** Below it, an answer fits into one packet with its head. */
const LEAST_BYTES = 1_000;

const FORMS = [
  {
    ending: '.br',
    compress: promisify(brotliCompress),
    options: { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } },
  },
  { ending: '.gz', compress: promisify(gzip), options: { level: 9 } },
] as const;

/**
 * Puts each text of the build beside itself as brotli and gzip (`x.js.br`, `x.js.gz`), as small as they get, once and not
 * at every request. The server and nginx send whichever the browser takes. One that is no smaller is left out.
 */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    // What the server runs is sent to nobody.
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved({ build }) {
      folder = build.outDir;
    },
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && TEXT.test(entry.name));
      await Promise.all(
        files.map(async (entry) => {
          const file = join(entry.parentPath, entry.name);
          const text = await readFile(file);
          if (text.length < LEAST_BYTES) return;
          for (const { ending, compress, options } of FORMS) {
            const smaller = await compress(text, options as never);
            if (smaller.length < text.length) await writeFile(`${file}${ending}`, smaller);
          }
        }),
      );
    },
  };
}
