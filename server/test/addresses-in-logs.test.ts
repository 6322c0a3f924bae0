import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { createLogger } from '../src/log.js';
import { MessageLinks } from '../src/outbox/message-links.js';
import { RunningApp } from './support/running-app.js';

/** All that the product writes while the work goes on, at its most talkative. */
async function written(work: (app: RunningApp) => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const logger = createLogger('trace', { write: (line) => void lines.push(line) });
  const app = await RunningApp.start({ logger });
  try {
    await work(app);
  } finally {
    await app.stop();
  }
  expect(lines.length).toBeGreaterThan(0);
  return lines.join('');
}

it('has the secrets of links and of private calendars in no line, whatever becomes of the request', async () => {
  const secrets: string[] = [];
  const log = await written(async (app) => {
    const ask = async (path: string, options: RequestInit = {}): Promise<number> =>
      (await fetch(`${app.app.url}${path}`, { redirect: 'manual', ...options })).status;
    const patientId = await app.records.patient();
    const [row] = await app.records.query<{ id: string }>(
      `insert into messages (kind, recipient_id, key, state, created_at, due_at, composed_at, language, subject, body,
         link_expires_at)
       values ('document.added', $1, 'one', 'sent', now(), now(), now(), 'en', 'x', 'x', now() + interval '1 day')
       returning id`,
      [patientId],
    );
    const token = new MessageLinks(app.config.tokenSecret).tokenOf(row!.id);
    const { data } = await app.sendAs<{ createCalendarFeed: { path: string } }>(
      'mutation { createCalendarFeed(busyOnly: false) { path } }',
      {},
      { id: patientId, role: 'patient' },
    );
    const feed = data!.createCalendarFeed.path;
    const secret = /\/([^/]+)\.ics$/.exec(feed)![1]!;
    const wrong = randomUUID().replaceAll('-', '');
    secrets.push(token, secret, wrong);

    expect(await ask(`/m/${token}`)).toBe(200);
    await ask(`/m/${token}`, { method: 'POST', body: 'act=none' });
    await ask(`/m/${token}/unsubscribe`, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    await ask(`/m/${token}`, { method: 'POST', body: 'x'.repeat(10_000) });
    expect(await ask(feed)).toBe(200);
    expect(await ask(`/m/${wrong}`)).toBe(404);
    expect(await ask(feed.replace(secret, wrong))).toBe(404);
    // A fault of ours: the table is not to be read.
    await app.records.query('alter table messages rename to messages_elsewhere');
    expect(await ask(`/m/${token}`)).toBeGreaterThanOrEqual(500);
    await app.records.query('alter table messages_elsewhere rename to messages');
    await app.records.query('alter table calendar_feeds rename to calendar_feeds_elsewhere');
    expect(await ask(feed)).toBeGreaterThanOrEqual(500);
    await app.records.query('alter table calendar_feeds_elsewhere rename to calendar_feeds');
  });
  expect(secrets).toHaveLength(3);
  // What went wrong is there.
  expect(log).toContain('calendar_feeds');
  for (const secret of secrets) expect(log).not.toContain(secret);
});
