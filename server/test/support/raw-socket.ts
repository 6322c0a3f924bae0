import { once } from 'node:events';
import WebSocket from 'ws';

/** A message of the graphql-transport-ws protocol. */
export type Message = Record<string, unknown> & { readonly type: string };

/** A client that keeps to no protocol but what a test makes it say. */
export class RawSocket {
  readonly received: Message[] = [];
  /** How the server closed the socket: not before it did. */
  closing: { readonly code: number; readonly reason: string } | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('error', (error) => this.received.push({ type: 'failed', message: error.message }));
    socket.on('message', (data: Buffer) => this.received.push(JSON.parse(data.toString()) as Message));
    socket.on('close', (code, reason) => {
      this.closing = { code, reason: String(reason) };
    });
  }

  /** @returns the socket, or the status of the answer that refused it */
  static async open(url: string, headers: Record<string, string> = {}): Promise<RawSocket | number> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const made = new RawSocket(socket);
    return Promise.race([
      once(socket, 'open').then(() => made),
      new Promise<number>((resolve) =>
        socket.once('unexpected-response', (_request, response) => {
          response.destroy();
          resolve(response.statusCode ?? 0);
        }),
      ),
    ]);
  }

  send(message: Message | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Leaves without a word, as a phone that loses its network. */
  vanish(): void {
    this.socket.terminate();
  }
}
