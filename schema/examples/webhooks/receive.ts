/**
 * Receives webhooks (Standard Webhooks) with nothing but Node:
 *
 *   WEBHOOK_SECRET=whsec_… PORT=3000 node receive.ts
 *
 * Node from 22.18 runs it as it is. A library does the same in other languages: https://www.standardwebhooks.com.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

/** A message is refused that was signed longer ago, or lies further ahead: somebody may have kept it. */
const TOLERANCE_SECONDS = 300;
const MOST_BYTES = 100_000;

interface Message {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const key = Buffer.from((process.env['WEBHOOK_SECRET'] ?? '').replace(/^whsec_/, ''), 'base64');
if (key.length < 24) throw new Error('WEBHOOK_SECRET is missing: it was shown when the webhook was made');

/** Ids of messages that were taken. One may come twice, so keep them where they outlive the process, for a day or more. */
const taken = new Set<string>();

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new Error('too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Whether one of the signatures is of this key: while a secret is changed there are two. */
function isGenuine(request: IncomingMessage, body: Buffer): boolean {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) =>
    String(request.headers[`webhook-${name}`] ?? ''),
  );
  const age = Math.abs(Date.now() / 1000 - Number(timestamp));
  if (!(age <= TOLERANCE_SECONDS)) return false;
  // Over the bytes as they came: JSON that was read and written again is another text.
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  return (signatures ?? '').split(' ').some((signature) => {
    const [version, text = ''] = signature.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function take({ type, data }: Message): void {
  console.log(type, JSON.stringify(data));
}

const server = createServer((request, response) => {
  const answer = async (): Promise<number> => {
    const body = await bodyOf(request);
    if (!isGenuine(request, body)) return 401;
    const id = String(request.headers['webhook-id']);
    if (!taken.has(id)) take(JSON.parse(body.toString('utf8')) as Message);
    taken.add(id);
    // Anything but 2xx brings the message again, ever later, for a day; 410 ends the webhook.
    return 204;
  };
  void answer()
    .catch((error: unknown) => {
      console.error(error);
      return 500;
    })
    .then((status) => response.writeHead(status).end());
});
server.listen(Number(process.env['PORT'] ?? 3000), () => console.log('listening', server.address()));
