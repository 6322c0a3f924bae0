import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real mail server of this machine that counts what it takes and keeps nothing. */
export class MailCounter {
  /** How many mails came to each address. */
  readonly mails = new Map<string, number>();
  taken = 0;
  /** When the last was taken, in milliseconds since 1970. */
  lastAt = 0;
  connections = 0;
  mostAtOnce = 0;
  private open = 0;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onConnect: (_session, callback) => {
        this.connections += 1;
        this.open += 1;
        this.mostAtOnce = Math.max(this.mostAtOnce, this.open);
        callback();
      },
      onClose: () => (this.open -= 1),
      onData: (stream, { envelope }, callback) => {
        stream.once('end', () => {
          for (const { address } of envelope.rcptTo) {
            this.mails.set(address, (this.mails.get(address) ?? 0) + 1);
          }
          this.taken += 1;
          this.lastAt = Date.now();
          callback();
        });
        stream.resume();
      },
    });
  }

  static async start(): Promise<MailCounter> {
    const counter = new MailCounter();
    await new Promise<void>((resolve) => counter.server.listen(0, '127.0.0.1', () => resolve()));
    return counter;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
