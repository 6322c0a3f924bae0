import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real SMTP server of this machine, at a free loopback port, that counts who connects. */
export class MailServer {
  /** How many connections were made, and how many at once at the most. */
  connections = 0;
  mostAtOnce = 0;
  private open = 0;
  private readonly server: SMTPServer;

  private constructor(takes: Takes) {
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
      ...takes,
    });
  }

  static async start(takes: Takes): Promise<MailServer> {
    const server = new MailServer(takes);
    await new Promise<void>((resolve) => server.server.listen(0, '127.0.0.1', () => resolve()));
    return server;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

/** What becomes of senders, recipients and mails. */
type Takes = Pick<SMTPServerOptions, 'onMailFrom' | 'onRcptTo' | 'onData'>;
