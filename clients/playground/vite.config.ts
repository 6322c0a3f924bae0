import { defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

/** GraphiQL as local files: no request leaves the server, no inline script. */
export default defineConfig({
  base: '/playground/',
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.txt' },
    // The editor and its GraphQL language service are large and only a developer's page.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // React's packages mark their files for servers; in a browser the mark means nothing.
      onLog(level, log, handler) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 5175,
    strictPort: true,
    proxy: { '/graphql': { target: server, ws: true } },
  },
});
