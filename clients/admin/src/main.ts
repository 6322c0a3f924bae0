import './main.css';
import { createApolloClient } from '@smart-healthcare/shared/graphql/client';
import {
  i18n,
  loadCatalogues,
  setLocale,
  startLocale,
  useMessages,
} from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { createOrganization } from '@smart-healthcare/shared/organization/organization';
import { installGoneFiles } from '@smart-healthcare/shared/routing/gone-files';
import { installPageChange } from '@smart-healthcare/shared/routing/page-change';
import { installGuards } from '@smart-healthcare/shared/routing/session-guard';
import { createSession } from '@smart-healthcare/shared/session/session';
import { termsMessages } from '@smart-healthcare/shared/terms/terms.catalogue';
import { startTheme } from '@smart-healthcare/shared/theme';
import { DefaultApolloClient } from '@vue/apollo-composable';
import { createApp } from 'vue';
import App from './App.vue';
import { consoleMessages } from './console.catalogue';
import { paletteMessages } from './palette/palette.catalogue';
import { createConsoleRouter } from './router';
import { installDoors } from './shell/install-doors';

async function start(): Promise<void> {
  startTheme();
  await setLocale(startLocale(), false);
  await loadCatalogues([baseMessages, consoleMessages, paletteMessages, termsMessages]);

  const client = createApolloClient();
  const session = createSession(client);
  const organization = createOrganization(client);
  const router = createConsoleRouter();
  installGoneFiles(router);
  installGuards(router, session, { signIn: 'sign-in', home: 'start' });
  installDoors(router, session, organization);
  installPageChange(router, () => useMessages(consoleMessages).t('product'));

  createApp(App)
    .provide(DefaultApolloClient, client)
    .use(i18n)
    .use(session)
    .use(organization)
    .use(router)
    .mount('#app');
  try {
    await organization.refresh();
  } catch (error) {
    // Out of reach: the header shows what is known, and pages say themselves what they cannot load.
    console.warn('The organization could not be asked for', error);
  }
}

void start();
