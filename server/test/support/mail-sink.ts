import { simpleParser, type ParsedMail } from 'mailparser';
import { MailServer } from '../../bench/mail-server.js';

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

  private constructor(readonly server: MailServer) {}

  static async start(): Promise<MailSink> {
    const refusalOf = (address: string): Refusal | null => sink.refuse(address);
    const server = await MailServer.start({
      onMailFrom: (_address, _session, callback) => callback(faultOf(refusalOf(''), 'sender')),
      onRcptTo: ({ address }, _session, callback) => callback(faultOf(refusalOf(address), 'recipient')),
      onData: (stream, { envelope }, callback) => {
        const to = envelope.rcptTo.map(({ address }) => address);
        simpleParser(stream).then(
          (mail) => {
            const fault = faultOf(refusalOf(to[0] ?? ''), 'data');
            if (fault === null) sink.received.push({ to, mail });
            callback(fault);
          },
          (error: Error) => callback(error),
        );
      },
    });
    const sink = new MailSink(server);
    return sink;
  }

  get url(): string {
    return this.server.url;
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
    await this.server.stop();
  }
}

function faultOf(refusal: Refusal | null, at: Refusal['at']): Error | null {
  if (refusal?.at !== at) return null;
  return Object.assign(new Error('not taken'), { responseCode: refusal.code });
}
