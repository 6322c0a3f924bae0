import './main.css';
import { createApolloClient } from '@smart-healthcare/shared/graphql/client';
import {
  currentLocale,
  i18n,
  loadCatalogues,
  setLocale,
  startLocale,
  useMessages,
} from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { createOrganization, type Organization } from '@smart-healthcare/shared/organization/organization';
import { installGoneFiles } from '@smart-healthcare/shared/routing/gone-files';
import { installPageChange } from '@smart-healthcare/shared/routing/page-change';
import { installGuards } from '@smart-healthcare/shared/routing/session-guard';
import { createSession } from '@smart-healthcare/shared/session/session';
import { termsMessages } from '@smart-healthcare/shared/terms/terms.catalogue';
import { startTheme } from '@smart-healthcare/shared/theme';
import { DefaultApolloClient } from '@vue/apollo-composable';
import { createApp } from 'vue';
import App from './App.vue';
import { createPatientRouter } from './router';
import { shellMessages } from './shell/shell.catalogue';

async function start(): Promise<void> {
  startTheme();
  await setLocale(startLocale(), false);
  await loadCatalogues([baseMessages, shellMessages, termsMessages]);

  const client = createApolloClient();
  const session = createSession(client);
  const organization = createOrganization(client);
  const router = createPatientRouter();
  installGoneFiles(router);
  installGuards(router, session, { signIn: 'sign-in', home: 'home' });
  installPageChange(router, () => organization.face.value?.name ?? useMessages(shellMessages).t('product'));

  createApp(App)
    .provide(DefaultApolloClient, client)
    .use(i18n)
    .use(session)
    .use(organization)
    .use(router)
    .mount('#app');
  await meet(organization);
}

/** After the page is shown: who runs this installation, and its usual language for whose own it does not speak. */
async function meet(organization: Organization): Promise<void> {
  try {
    const { languages } = await organization.refresh();
    const [usual] = languages;
    if (usual !== undefined && !languages.includes(currentLocale())) await setLocale(usual, false);
  } catch (error) {
    // Out of reach: the page shows what is known, and says itself what it cannot load.
    console.warn('The organization could not be asked for', error);
  }
}

void start();
