import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../api/language.js';
import { DEMO_MAIL_PATH, demoMailFrame, demoMailList, demoMailPage } from './demo-mail-page.js';
import type { KeptMail } from './kept-mail.js';

const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A mail runs nothing, and reaches nothing of ours: it has no origin. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/**
 * Shows the demo's mails to whoever comes, as its passwords are known to everybody.
 * @param kept null where mails are sent, or there are none: nothing is found then
 */
export function serveDemoMail(http: FastifyInstance, kept: KeptMail | null): void {
  const answer = async (
    reply: FastifyReply,
    policy: string,
    write: (mail: KeptMail) => string | null,
  ): Promise<FastifyReply> => {
    const html = kept !== null && (await kept.isSetUp()) ? write(kept) : null;
    reply.header('cache-control', 'no-store');
    if (html === null) return reply.code(404).send({ error: 'Not found' });
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
  };
  http.get(DEMO_MAIL_PATH, (request, reply) =>
    answer(reply, PAGE_POLICY, (mail) => demoMailList(mail.list(), languageOf(request))),
  );
  http.get<{ Params: { id: string } }>(`${DEMO_MAIL_PATH}/:id`, (request, reply) =>
    answer(reply, PAGE_POLICY, (mail) => {
      const letter = mail.find(request.params.id);
      return letter === null ? null : demoMailPage(letter, languageOf(request));
    }),
  );
  for (const form of ['html', 'bare'] as const) {
    http.get<{ Params: { id: string } }>(`${DEMO_MAIL_PATH}/:id/${form}`, (request, reply) =>
      answer(reply, MAIL_POLICY, (mail) => {
        const letter = mail.find(request.params.id);
        return letter === null ? null : demoMailFrame(letter[form]);
      }),
    );
  }
  http.get<{ Params: { id: string; place: string } }>(
    `${DEMO_MAIL_PATH}/:id/files/:place`,
    async (request, reply) => {
      const letter = kept !== null && (await kept.isSetUp()) ? kept.find(request.params.id) : null;
      const file = letter?.files[Number(request.params.place)];
      reply.header('cache-control', 'no-store');
      if (file === undefined) return reply.code(404).send({ error: 'Not found' });
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .send(file.content);
    },
  );
}

function languageOf({ headers }: FastifyRequest): Language {
  return /^\s*hi\b/i.test(headers['accept-language'] ?? '') ? 'hi' : 'en';
}
