import tailwindcss from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type UserConfig } from 'vite';
import { catalogueFiles } from './catalogue-files.ts';
import { LICENCES, licencesOfStyles } from './licences.ts';
import { precompress } from './precompress.ts';

/**
 * The build that both clients share.
 *
 * @param written for a client whose pages the server writes: the source of its copy that does so, and of the script that
 *   such a page has before the client is there; and the one that other sites put into their pages
 * @param optionsApi components of libraries that are written with Vue's options need it; ours never are
 */
export function clientConfig({
  base,
  port,
  optionsApi = false,
  written = null,
}: {
  base: string;
  port: number;
  optionsApi?: boolean;
  written?: { writer: string; early: string; embed: string } | null;
}): UserConfig {
  const server = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;
  return defineConfig({
    base,
    plugins: [catalogueFiles(), vue(), tailwindcss(), licencesOfStyles(), precompress()],
    define: {
      __VUE_OPTIONS_API__: optionsApi,
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
      __VUE_I18N_FULL_INSTALL__: false,
      __VUE_I18N_LEGACY_API__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
      __INTLIFY_DROP_MESSAGE_COMPILER__: false,
    },
    build: {
      target: 'es2022',
      outDir: 'dist',
      // The content security policy allows no data: fonts and no inline code; every asset is a file with a hash.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      license: { fileName: LICENCES },
      // Which file came of which source: the server names those of a page in its head.
      manifest: written !== null,
    },
    ...(written === null ? {} : withPageWriter(written)),
    server: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      proxy: {
        '/downloads': { target: server },
        '/graphql': { target: server, ws: true },
        '/media': { target: server },
      },
    },
  });
}

/** A second build of the same client, one file that stands alone, for the server to write pages with. */
function withPageWriter({
  writer,
  early,
  embed,
}: {
  writer: string;
  early: string;
  embed: string;
}): UserConfig {
  return {
    builder: {},
    environments: {
      client: {
        build: {
          rolldownOptions: {
            input: ['index.html', early, embed],
            output: {
              // Pages of others name it: it keeps its address.
              entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
            },
          },
        },
      },
      ssr: {
        resolve: { noExternal: true },
        build: {
          outDir: 'server/dist',
          copyPublicDir: false,
          manifest: false,
          rolldownOptions: { input: writer, output: { codeSplitting: false } },
        },
      },
    },
  };
}
