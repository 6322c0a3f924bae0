import { clientConfig } from '../shared/vite/client-config';

export default clientConfig({ base: '/', port: 5173 });
