import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './examples-plugin';
import { fetcher } from './fetcher';
import { knowDemoPatient, sessionPlugin } from './session-plugin';
import welcome from './welcome.graphql?raw';

const root = document.getElementById('playground');
if (!root) throw new Error('The page has no place for the playground');

knowDemoPatient().catch(() => {
  // Without an answer nobody is known yet: the panel of the session says so when it is opened.
});

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[HISTORY_PLUGIN, examplesPlugin, sessionPlugin]}
    defaultQuery={welcome}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>Smart Healthcare API</GraphiQL.Logo>
  </GraphiQL>,
);
