import { clientConfig } from '../shared/vite/client-config.ts';

export default clientConfig({ base: '/', port: 5173 });
