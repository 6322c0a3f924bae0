import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it came. */
export interface Received {
  readonly to: readonly string[];
  readonly mail: ParsedMail;
}

/** What the server is to say of a recipient, or of a mail, instead of taking it. */
export interface Refusal {
  readonly at: 'sender' | 'recipient' | 'data';
  readonly code: number;
}

/** A real SMTP server of this machine that keeps what it gets. */
export class MailSink {
  readonly received: Received[] = [];
  /** Asked for each address. */
  refuse: (address: string) => Refusal | null = () => null;
  /** How many connections were made, and how many at once at the most. */
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
      onMailFrom: (_address, _session, callback) => callback(faultOf(this.refuse(''), 'sender')),
      onRcptTo: ({ address }, _session, callback) => callback(faultOf(this.refuse(address), 'recipient')),
      onData: (stream, { envelope }, callback) => {
        const to = envelope.rcptTo.map(({ address }) => address);
        simpleParser(stream).then(
          (mail) => {
            const fault = faultOf(this.refuse(to[0] ?? ''), 'data');
            if (fault === null) this.received.push({ to, mail });
            callback(fault);
          },
          (error: Error) => callback(error),
        );
      },
    });
  }

  static async start(): Promise<MailSink> {
    const sink = new MailSink();
    await new Promise<void>((resolve) => sink.server.listen(0, '127.0.0.1', () => resolve()));
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Mails that came for an address, in their order. */
  to(address: string): ParsedMail[] {
    return this.received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail);
  }

  reset(): void {
    this.received.length = 0;
    this.refuse = () => null;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}

function faultOf(refusal: Refusal | null, at: Refusal['at']): Error | null {
  if (refusal?.at !== at) return null;
  return Object.assign(new Error('not taken'), { responseCode: refusal.code });
}
