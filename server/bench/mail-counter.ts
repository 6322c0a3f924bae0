import { MailServer } from './mail-server.js';

/** A real mail server of this machine that counts what it takes and keeps nothing. */
export class MailCounter {
  /** How many mails came to each address. */
  readonly mails = new Map<string, number>();
  taken = 0;
  /** When the last was taken, in milliseconds since 1970. */
  lastAt = 0;

  private constructor(readonly server: MailServer) {}

  static async start(): Promise<MailCounter> {
    const server = await MailServer.start({
      onData: (stream, { envelope }, callback) => {
        stream.once('end', () => {
          counter.count(envelope.rcptTo.map(({ address }) => address));
          callback();
        });
        stream.resume();
      },
    });
    const counter = new MailCounter(server);
    return counter;
  }

  private count(addresses: readonly string[]): void {
    for (const address of addresses) this.mails.set(address, (this.mails.get(address) ?? 0) + 1);
    this.taken += 1;
    this.lastAt = Date.now();
  }
}
