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
import type { Locale } from '@smart-healthcare/shared/i18n/languages';
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
import { installFrame } from './embedded/install-frame';
import { readFirstAnswers, takeOver } from './pages/take-over';
import { createPatientRouter } from './router';
import { shellMessages } from './shell/shell.catalogue';

async function start(): Promise<void> {
  startTheme();
  await setLocale(startLocale(), false);
  await loadCatalogues([baseMessages, shellMessages, termsMessages]);

  const written = readFirstAnswers();
  const client = createApolloClient(written?.answers);
  const session = createSession(client);
  const organization = createOrganization(client, written?.organization);
  const router = createPatientRouter();
  installGoneFiles(router);
  installGuards(router, session, { signIn: 'sign-in', home: 'home' });
  installFrame(router);
  installPageChange(router, () => organization.face.value?.name ?? useMessages(shellMessages).t('product'));

  const app = createApp(App)
    .provide(DefaultApolloClient, client)
    .use(i18n)
    .use(session)
    .use(organization)
    .use(router);
  const root = document.querySelector('#app');
  if (!root) throw new Error('The page has no place for the client');
  if (written === null) {
    app.mount(root);
    await meet(organization);
    return;
  }
  // What the server wrote stays on the screen until all is there to show the same.
  client.disableNetworkFetches = true;
  const opened = await router.isReady().then(
    () => true,
    () => false,
  );
  await speakUsual(written.organization.languages);
  takeOver(root, () => app.mount(root));
  client.disableNetworkFetches = false;
  // A page that could not be opened is told of where the client shows it, once it does.
  if (!opened) await router.push(location.pathname + location.search + location.hash).catch(() => undefined);
}

/** After the page is shown: who runs this installation. */
async function meet(organization: Organization): Promise<void> {
  try {
    await speakUsual((await organization.refresh()).languages);
  } catch (error) {
    // Out of reach: the page shows what is known, and says itself what it cannot load.
    console.warn('The organization could not be asked for', error);
  }
}

/** The organization's usual language for whose own it does not speak. */
async function speakUsual(languages: readonly Locale[]): Promise<void> {
  const [usual] = languages;
  if (usual !== undefined && !languages.includes(currentLocale())) await setLocale(usual, false);
}

void start();
