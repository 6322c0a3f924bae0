import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isId } from '../api/page.js';
import type { Config } from '../config.js';
import type { Queryable } from '../database/database.js';
import { documentOf, pageAddress, siteMapIndex, siteMapOf } from './documents.js';
import { PAGE_LOCALES, pageLanguage, type PageLanguage } from './page-language.js';
import { ClientBuilds, type ClientBuild } from './page-writers.js';
import { LISTED, WAS_THERE } from './pages.queries.js';
import { KeptPages, type PageAnswer as KeptPage } from './kept-pages.js';
import type { PageAnswer, Question, Subject, WrittenPage } from './written-page.js';
import { watched } from './watched-questions.js';

/** What pages stand on. */
export interface PagesGround {
  readonly config: Config;
  /** Tells what pages there are, of a moment ago. */
  readonly database: Queryable;
  readonly logger: Logger;
  /** Calls back whenever something may have changed that a page shows. */
  readonly onNews: (listener: () => void) => void;
  /** Folder of the patient client. */
  readonly folder: string;
  /** Asks the API within the process and within its limits, as somebody who is not signed in. */
  readonly askFor: (request: FastifyRequest) => (question: Question) => Promise<PageAnswer>;
}

/**
 * Pages that are written at the same time. Writing takes time of the one thread that answers everybody: whoever comes
 * on top gets the client's own page, which the browser fills.
 */
const MOST_AT_ONCE = 8;

/** Pages in one part of the site map. */
const SITE_MAP_PAGES = 2_000;

const JSON_TYPE = 'application/json; charset=utf-8';

/** A page that only its owner sees: the client shows it by itself. */
class NotPublic extends Error {}

/** A page could not be written. */
class NotWritten extends Error {
  /** @param isOut the database is away */
  constructor(
    readonly isOut: boolean,
    cause: unknown,
  ) {
    super('A page could not be written', { cause });
  }
}

/** Tells those who come by machine what they need not read. */
const ROBOTS = ['User-agent: *', 'Disallow: /admin/', 'Disallow: /graphql', 'Disallow: /api/v1/'];

/** The public pages as texts that machines read, and as documents that show something before any script has run. */
export class PublicPages {
  private readonly builds: ClientBuilds;
  private readonly kept = new KeptPages();
  private writing = 0;

  constructor(private readonly ground: PagesGround) {
    this.builds = new ClientBuilds(ground.folder);
    ground.onNews(() => this.kept.clear());
  }

  /** Addresses of texts for machines: robots.txt, the site map, llms.txt. */
  serve(http: FastifyInstance): void {
    const lasting = 'public, max-age=3600';
    http.get('/robots.txt', async (request, reply) =>
      reply
        .header('cache-control', lasting)
        .type('text/plain; charset=utf-8')
        .send([...ROBOTS, `Sitemap: ${this.originOf(request)}/sitemap.xml`, ''].join('\n')),
    );
    http.get('/sitemap.xml', async (request, reply) => {
      const paths = await this.listPaths();
      const origin = this.originOf(request);
      const parts = Math.ceil(paths.length / SITE_MAP_PAGES);
      return reply
        .header('cache-control', lasting)
        .type('application/xml; charset=utf-8')
        .send(parts > 1 ? siteMapIndex(origin, parts) : siteMapOf(origin, paths, PAGE_LOCALES));
    });
    http.get<{ Params: { part: string } }>('/sitemap/:part.xml', async (request, reply) => {
      const part = /^[1-9]\d{0,3}$/.test(request.params.part) ? Number(request.params.part) : 0;
      const paths = (await this.listPaths()).slice((part - 1) * SITE_MAP_PAGES, part * SITE_MAP_PAGES);
      if (part === 0 || paths.length === 0) return reply.callNotFound();
      return reply
        .header('cache-control', lasting)
        .type('application/xml; charset=utf-8')
        .send(siteMapOf(this.originOf(request), paths, PAGE_LOCALES));
    });
    http.get('/llms.txt', async (request, reply) => {
      const build = await this.builds.find();
      if (build === null) return reply.callNotFound();
      const { writeGuide } = await build.writer({ locale: 'en', tag: 'en' });
      const asking = watched(this.ground.askFor(request));
      let text: string;
      try {
        text = await writeGuide({ origin: this.originOf(request), ask: asking.ask });
      } catch (error) {
        if (!asking.isOut()) throw error;
        return reply.code(503).header('retry-after', '30').send({ error: 'Service unavailable' });
      }
      return reply.header('cache-control', lasting).type('text/plain; charset=utf-8').send(text);
    });
  }

  /**
   * Answers an address of the patient client: a public page written out (404 for what never was, 410 for what is no
   * more), or as Markdown where the address ends in .md.
   * @returns null where the client is to show the address by itself
   */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | null> {
    const build = await this.builds.find();
    if (build === null) return null;
    reply.header('vary', 'Accept-Language, Cookie');
    const origin = this.originOf(request);
    // All that a page is written by: nobody's session is, so nothing of a person is in it.
    const key = JSON.stringify([
      build.early,
      origin,
      request.url,
      languageOf(request, PAGE_LOCALES),
      request.headers['accept-language'] ?? '',
      choiceOf(request, 'language') ?? '',
      themeOf(request),
    ]);
    if (this.writing >= MOST_AT_ONCE && !this.kept.has(key)) return null;
    this.writing += 1;
    try {
      const page = await this.kept.find(key, () => this.write(build, request, origin));
      return reply
        .code(page.status)
        .header('cache-control', 'private, no-cache')
        .type(page.type)
        .send(page.body);
    } catch (error) {
      if (error instanceof NotPublic) {
        reply.header('x-robots-tag', 'noindex');
        return null;
      }
      if (error instanceof NotWritten) {
        // The client shows the page by itself, and says what it cannot load.
        if (error.isOut) reply.code(503).header('retry-after', '30');
        else this.ground.logger.error({ err: error.cause, path: request.url }, 'a page could not be written');
        return null;
      }
      throw error;
    } finally {
      this.writing -= 1;
    }
  }

  /** @throws NotPublic, NotWritten */
  private async write(build: ClientBuild, request: FastifyRequest, origin: string): Promise<KeptPage> {
    const { path, query, isMarkdown } = pageAddress(request.url);
    const { ask, isOut } = watched(this.ground.askFor(request));
    const pageIn = async (language: PageLanguage): Promise<WrittenPage | null> =>
      (await build.writer(language)).writePage({ address: `${path}${query}`, origin, ask });
    try {
      let language = languageOf(request, PAGE_LOCALES);
      let page = await pageIn(language);
      if (page === null) {
        // Nobody looks for a form or an account; and of a text that is none there is no twin.
        if (isMarkdown) return { status: 404, type: JSON_TYPE, body: '{"error":"Not found"}' };
        throw new NotPublic();
      }
      const { languages } = page.first.organization;
      if (!languages.includes(language.locale)) {
        language = languageOf(request, languages);
        page = await pageIn(language);
        if (page === null) throw new Error('A page is public in one language and not in another');
      }
      const status = await this.statusOf(page.head.missing);
      if (isMarkdown) return { status, type: 'text/markdown; charset=utf-8', body: page.markdown() };
      const body = documentOf(build.template, page, {
        locale: language.locale,
        theme: themeOf(request),
        origin,
        locales: languages,
        early: build.early,
        scripts: build.scriptsOf(page, language.locale),
      });
      return { status, type: 'text/html; charset=utf-8', body };
    } catch (error) {
      if (error instanceof NotPublic) throw error;
      throw new NotWritten(isOut(), error);
    }
  }

  private async statusOf(missing: Subject | null): Promise<number> {
    if (missing === null) return 200;
    if (missing.kind === 'page' || !isId(missing.id)) return 404;
    return (await this.ground.database.query(WAS_THERE, [missing.id])).length > 0 ? 410 : 404;
  }

  private async listPaths(): Promise<string[]> {
    const rows = await this.ground.database.query<{ kind: string; id: string }>(LISTED);
    const before: Record<string, string> = {
      field: '/doctors?specialty=',
      clinic: '/clinics/',
      doctor: '/doctors/',
    };
    return ['/', '/doctors', '/clinics', ...rows.map(({ kind, id }) => `${before[kind]}${id}`)];
  }

  private originOf(request: FastifyRequest): string {
    const { publicUrl } = this.ground.config;
    if (publicUrl !== null) return publicUrl;
    const host = request.headers.host ?? '';
    return `${request.protocol}://${/^[\w.[\]:-]+$/.test(host) ? host : 'localhost'}`;
  }
}

function languageOf(request: FastifyRequest, offered: readonly string[]): PageLanguage {
  const { lang } = request.query as Record<string, unknown>;
  return pageLanguage(
    {
      asked: typeof lang === 'string' ? lang : undefined,
      chosen: choiceOf(request, 'language'),
      accepted: request.headers['accept-language'],
    },
    offered,
  );
}

function themeOf(request: FastifyRequest): 'light' | 'dark' | null {
  const theme = choiceOf(request, 'theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** What somebody chose on this device, as the client keeps it: clients/shared/src/choices.ts. */
function choiceOf(request: FastifyRequest, name: 'language' | 'theme'): string | undefined {
  return new RegExp(`(?:^|; )${name}=([a-z]+)`).exec(request.headers.cookie ?? '')?.[1];
}
