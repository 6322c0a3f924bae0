import type { FetchResult } from '@apollo/client/core';
import { createWrittenClient, type Question } from '@smart-healthcare/shared/graphql/written-page';
import { OrganizationDocument } from '@smart-healthcare/shared/graphql/generated/graphql';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { i18n, loadCatalogues, setLocale } from '@smart-healthcare/shared/i18n/i18n';
import { languages, type Locale } from '@smart-healthcare/shared/i18n/languages';
import { createOrganization } from '@smart-healthcare/shared/organization/organization';
import { createSession } from '@smart-healthcare/shared/session/session';
import { termsMessages } from '@smart-healthcare/shared/terms/terms.catalogue';
import { DefaultApolloClient } from '@vue/apollo-composable';
import { createSSRApp } from 'vue';
import { createMemoryHistory } from 'vue-router';
import { renderToString, type SSRContext } from 'vue/server-renderer';
import App from '../App.vue';
import type { FreeTimesQuery } from '../generated/graphql';
import { createPatientRouter } from '../router';
import { shellMessages } from '../shell/shell.catalogue';
import { pagesMessages } from './pages.catalogue';
import { headOf, type PageHead } from './page-head';
import { asMarkdown, freeTimesAsMarkdown } from './page-markdown';

export { writeGuide } from './guide';

/** Texts of every page. */
const FRAME = [baseMessages, shellMessages, termsMessages];

/** A page that is asked for. */
export interface PageRequest {
  /** Path and query, from the root. */
  readonly address: string;
  /** What addresses begin with that leave the site, such as https://clinic.example. */
  readonly origin: string;
  /** Asks the API as nobody in particular; a question that cannot be answered is an answer with errors. */
  readonly ask: (question: Question) => Promise<FetchResult>;
}

/** A page as the client shows it first. */
export interface WrittenPage {
  /** What stands in the page's one element. */
  readonly html: string;
  readonly head: PageHead;
  /** What the client goes on from: organization and answers, as JSON. */
  readonly first: object;
  /** Components and catalogues that the page is made of, for the browser to fetch early. */
  readonly modules: readonly string[];
  readonly catalogues: readonly string[];
  /** The same as Markdown. */
  readonly markdown: () => string;
}

/**
 * Makes this copy of the client speak a language. One copy speaks one, since all its texts and formats share it.
 * @param tag the form of the language for dates and numbers (BCP 47)
 */
export async function speak(locale: Locale, tag: string): Promise<void> {
  languages[locale].tag = tag;
  await setLocale(locale, false);
  await loadCatalogues([...FRAME, pagesMessages]);
}

/**
 * Writes a public page as the client would show it first to somebody who is not signed in.
 * @returns null for a page that is not public: the client shows it by itself
 * @throws what kept a question from being answered
 */
export async function writePage({ address, origin, ask }: PageRequest): Promise<WrittenPage | null> {
  const router = createPatientRouter(createMemoryHistory());
  const place = router.resolve(address);
  if (place.meta.isPublic !== true) return null;
  const freeTimes: FreeTimesQuery[] = [];
  const client = createWrittenClient(async (question) => {
    const answer = await ask(question);
    if (question.operationName === 'FreeTimes' && answer.data) freeTimes.push(answer.data as FreeTimesQuery);
    return answer;
  });
  try {
    const { data } = await client.query({ query: OrganizationDocument });
    const organization = createOrganization(client, data.organization);
    const catalogues = place.matched.flatMap((record) => record.meta.catalogues ?? []);
    await loadCatalogues(catalogues);
    const app = createSSRApp(App)
      .provide(DefaultApolloClient, client)
      .use(i18n)
      .use(createSession(client))
      .use(organization)
      .use(router);
    await router.push(address);
    const context: SSRContext & { modules?: Set<string> } = {};
    const html = await renderToString(app, context);
    const ground = { client, organization: data.organization, origin };
    const head = await headOf(router.currentRoute.value, ground);
    return {
      html,
      head,
      markdown: () => {
        const times = freeTimes.map((data) => freeTimesAsMarkdown(data, origin));
        return asMarkdown(html, times, `${origin}${head.path}`);
      },
      first: { organization: data.organization, answers: client.extract() },
      modules: [...(context.modules ?? [])],
      catalogues: [...FRAME, ...catalogues].map(({ name }) => name),
    };
  } finally {
    client.stop();
  }
}
