import { clientConfig } from '../shared/vite/client-config.ts';

export default clientConfig({ base: '/admin/', port: 5174, optionsApi: true });
