import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { GraphiQL } from 'graphiql';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createRoot } from 'react-dom/client';
import { examplesPlugin } from './examples-plugin';
import { fetcher } from './fetcher';

const welcome = `# Smart Healthcare API
#
# Press the list sign on the left for examples, the book for the documentation.
# What needs a session takes the access token in the Headers tab below.

query BookingRules {
  bookingRules {
    organizationName
    currency
    bookingHorizonDays
    holdMinutes
  }
}
`;

const root = document.getElementById('playground');
if (!root) throw new Error('The page has no place for the playground');

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[HISTORY_PLUGIN, examplesPlugin]}
    defaultQuery={welcome}
    defaultHeaders={'{\n  "authorization": ""\n}'}
    initialHeaders={'{\n  "authorization": ""\n}'}
    defaultEditorToolsVisibility="headers"
    shouldPersistHeaders={false}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>Smart Healthcare API</GraphiQL.Logo>
  </GraphiQL>,
);
