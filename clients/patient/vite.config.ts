import { clientConfig } from '../shared/vite/client-config.ts';

export default clientConfig({
  base: '/',
  port: 5173,
  written: { writer: 'src/pages/write-page.ts', early: 'src/pages/early.ts', embed: 'src/embedded/embed.ts' },
});
