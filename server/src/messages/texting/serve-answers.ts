import type { FastifyInstance } from 'fastify';
import { escapeHtml } from '../../api/escape-html.js';
import { MessageChannel } from '../message.type.js';
import type { TextAnswers } from './answers.js';

/** Where providers send what people answer, and what became of messages. */
export const ANSWERS_PATH = '/messages/answers';

/** An answer is short: whatever is longer is none. */
const MOST_BYTES = 16_384;

/** Serves the addresses of the channels. A request that nobody signed is refused, whatever it says. */
export function serveAnswers(http: FastifyInstance, answers: TextAnswers, clock: () => Date): void {
  void http.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MOST_BYTES }, (_request, body, parsed) =>
      parsed(null, body),
    );
    scope.post<{ Params: { channel: string } }>(`${ANSWERS_PATH}/:channel`, async (request, reply) => {
      const channel = [MessageChannel.sms, MessageChannel.whatsapp].find(
        (name) => name === request.params.channel,
      );
      const body = typeof request.body === 'string' ? request.body : '';
      const arrived = { headers: request.headers, body };
      if (channel === undefined) return reply.code(404).send();
      const answer = await answers.take(channel, arrived, clock());
      if (answer === null) return reply.code(401).send();
      const { provider, text } = answer;
      if (provider === 'http') return reply.send({ reply: text });
      // https://www.twilio.com/docs/messaging/twiml: what Twilio is to send back.
      const message = text === null ? '' : `<Message>${escapeHtml(text)}</Message>`;
      return reply.type('text/xml; charset=utf-8').send(`<Response>${message}</Response>`);
    });
    done();
  });
}
