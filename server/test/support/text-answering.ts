import { randomUUID } from 'node:crypto';
import { SealedSecrets } from '../../src/api/sealed-secrets.js';
import { newSecret, signedHeaders } from '../../src/outbound/standard-signature.rules.js';
import type { RunningApp } from './running-app.js';

/** A provider of text messages whose people answer: what they say comes signed, as it would from outside. */
export class TextAnswering {
  private constructor(
    private readonly app: RunningApp,
    private readonly secret: string,
  ) {}

  /** Describes the provider in the database, so that a test needs none that sends. */
  static async describe(app: RunningApp): Promise<TextAnswering> {
    const secret = newSecret();
    const { tokenSecret, formerTokenSecrets } = app.config;
    const sealed = new SealedSecrets('text channels', tokenSecret, formerTokenSecrets).seal(secret, 'sms');
    await app.records.query(
      `insert into text_channels (channel, is_on, provider, sender, url, headers, body_type, body, template_ids,
         answer_secret, takes_answers, changed_by, changed_at)
       values ('sms', false, 'http', 'Clinic', 'https://texts.example/send', '', 'form', 'to={to}', '{}', $1, true, $2, now())`,
      [sealed, await app.records.user('admin')],
    );
    return new TextAnswering(app, secret);
  }

  /** Marks a message as one that went to a number. */
  async sent(messageId: string, number: string, at: Date): Promise<void> {
    await this.app.records.query(
      `insert into message_deliveries (message_id, channel, address, state, next_at, give_up_at, settled_at)
       values ($1, 'sms', $2, 'sent', $3, $3, $3)`,
      [messageId, number, at],
    );
  }

  /** @returns what is to be sent back */
  async says(number: string, text: string, at: Date): Promise<string | null> {
    const body = JSON.stringify({ from: number, text });
    const headers = signedHeaders(randomUUID(), at, body, [this.secret]);
    const answer = await fetch(`${this.app.app.url}/messages/answers/sms`, { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`The answer was refused with ${answer.status}`);
    return ((await answer.json()) as { reply: string | null }).reply;
  }
}
