import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AttemptLimits } from '../../api/attempt-limits.js';
import type { Logger } from 'pino';
import { isOutage, warnOf } from '../../database/outage.js';
import { readOnlyRefusal } from '../../database/read-only.js';
import { RequestError, RETRY_AFTER_SECONDS } from '../../api/errors.js';
import { Language } from '../../api/language.js';
import type { LinkPage } from '../../outbox/link-acts.js';
import { htmlPage, STYLE_PATH } from './link-html.rules.js';
import type { LinkService, OpenedLink } from './link.service.js';
import { linkTexts } from './link.texts.js';
import { PAGE_STYLE } from './page-style.js';
import { channelOf, stopPage } from './stop-page.js';
import { optionalName } from './wishes.rules.js';
import type { WishesService } from './wishes.service.js';

/** A form of ours, and what mail programs send to end a kind of messages, is far shorter. */
const MOST_BYTES = 4_096;

type LinkRequest = FastifyRequest<{ Params: { token: string }; Body: Record<string, string> | null }>;

/**
 * The pages of links: no script, no sign-in, no cookie. GET shows how things stand and changes nothing, for scanners of
 * mails open every link, and twice; a form acts, by POST. The token is the right to it, so no page of another site can act
 * without it, and it goes into no log, cache, index or Referer.
 */
export function serveLinks(
  http: FastifyInstance,
  links: LinkService,
  wishes: WishesService,
  limits: AttemptLimits,
  clock: () => Date,
): void {
  http.get(STYLE_PATH, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(PAGE_STYLE),
  );
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Mail programs may send a multipart form (RFC 8058): that it came is enough.
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      async (request: FastifyRequest, body: string | Buffer) =>
        /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')
          ? Object.fromEntries(new URLSearchParams(String(body)))
          : null,
    );
    scope.setErrorHandler(answerFault);
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow');
    });

    /** The link that a request is about, or the answer that there is none. */
    const opened = async (request: LinkRequest, reply: FastifyReply): Promise<OpenedLink | null> => {
      const link = await links.open(request.params.token, clock());
      if (link !== null) return link;
      await limits.count({ linkAddress: request.ip });
      sendMissing(request, reply);
      return null;
    };

    const show = async (
      link: OpenedLink,
      request: LinkRequest,
      reply: FastifyReply,
      refusal: string | null = null,
    ): Promise<FastifyReply> => {
      const { token } = request.params;
      const { page, isShort } = await links.describe(link, clock());
      if ('goTo' in page) return reply.redirect(`${page.goTo}#${token}`, 302);
      const { language, kind } = link.message;
      return sendPage(reply.code(refusal === null ? 200 : 409), page, {
        language,
        organization: link.organization,
        action: `/m/${token}`,
        refusal,
        note: isShort && link.shut !== null ? linkTexts[language].frame[link.shut] : null,
        stop: optionalName(kind) === null ? null : `/m/${token}/unsubscribe`,
        others: await links.others(link),
      });
    };

    scope.get('/m/:token', async (request: LinkRequest, reply) => {
      const link = await opened(request, reply);
      return link === null ? reply : show(link, request, reply);
    });

    scope.post('/m/:token', async (request: LinkRequest, reply) => {
      const link = await opened(request, reply);
      if (link === null) return reply;
      const { act = '', ...values } = request.body ?? {};
      try {
        await limits.count({ linkAct: link.message.id });
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        return show(link, request, reply, linkTexts[link.message.language].refusal.often);
      }
      const { refusal } = await links.act(link, act, values, clock());
      if (refusal === null) return reply.redirect(`/m/${request.params.token}`, 303);
      // As it stands now: what was in the way may have ended the link, too.
      return show((await links.open(request.params.token, clock())) ?? link, request, reply, refusal);
    });

    scope.get('/m/:token/unsubscribe', async (request: LinkRequest, reply) => {
      const link = await opened(request, reply);
      return link === null ? reply : showStop(link, request, reply);
    });

    scope.post('/m/:token/unsubscribe', async (request: LinkRequest, reply) => {
      const link = await opened(request, reply);
      if (link === null) return reply;
      const { message, viewer } = link;
      if (optionalName(message.kind) !== null) {
        await wishes.change(viewer, message.kind, channelOf(request.body ?? {}), false, clock());
      }
      return showStop(link, request, reply);
    });

    const showStop = async (
      link: OpenedLink,
      request: LinkRequest,
      reply: FastifyReply,
    ): Promise<FastifyReply> => {
      const page = await stopPage(link, wishes);
      if (page === null) return show(link, request, reply);
      return sendPage(reply, page, {
        language: link.message.language,
        organization: link.organization,
        action: `/m/${request.params.token}/unsubscribe`,
      });
    };
  });
}

function sendPage(reply: FastifyReply, page: LinkPage, frame: Parameters<typeof htmlPage>[1]): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(htmlPage(page, frame));
}

/** A token that leads nowhere says nothing of a language: the browser does. */
function sendMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { notFoundTitle, notFound } = linkTexts[languageOf(request)].frame;
  return sendPlain(request, reply.code(404), notFoundTitle, notFound);
}

/** What goes wrong is told as a page, too. */
function answerFault(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { frame, refusal } = linkTexts[languageOf(request)];
  if (error instanceof RequestError && error.code === 'RATE_LIMITED') {
    return sendPlain(request, reply.code(429), frame.troubleTitle, refusal.often);
  }
  if (isOutage(error) || readOnlyRefusal(error) !== null) {
    warnOf(request.log as Logger, error, 'a link could not be answered');
    return sendPlain(
      request,
      reply.code(503).header('retry-after', RETRY_AFTER_SECONDS),
      frame.troubleTitle,
      frame.trouble,
    );
  }
  throw error;
}

function sendPlain(request: FastifyRequest, reply: FastifyReply, title: string, line: string): FastifyReply {
  const language = languageOf(request);
  const onward = [{ href: '/', label: linkTexts[language].frame.signIn }];
  return sendPage(
    reply,
    { title, lines: [line], buttons: [], onward },
    { language, organization: '', action: '' },
  );
}

function languageOf({ headers }: FastifyRequest): Language {
  const first = (headers['accept-language'] ?? '').slice(0, 2).toLowerCase();
  return Object.values(Language).find((each) => each === first) ?? Language.en;
}
