import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to the database that a test may freeze: what is sent meanwhile waits, as with a server that stands still. */
export class DatabaseLine {
  private readonly ends = new Set<Socket>();
  private frozen = false;
  private refusing = false;
  /** Connections so far. */
  connections = 0;

  private constructor(private readonly server: Server) {}

  /** Opens a line to where a URL leads. */
  static async to(databaseUrl: string): Promise<DatabaseLine> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer();
    const line = new DatabaseLine(server);
    server.on('connection', (near) => line.join(near, connect(Number(port), hostname)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return line;
  }

  /** The same URL, by way of this line. */
  lead(databaseUrl: string): string {
    const url = new URL(databaseUrl);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  freeze(): void {
    this.frozen = true;
    for (const end of this.ends) end.pause();
  }

  thaw(): void {
    this.frozen = false;
    for (const end of this.ends) end.resume();
  }

  /** Breaks off what is connected now. */
  cut(): void {
    for (const end of this.ends) end.destroy();
  }

  /** Breaks off what is connected, and whoever connects from now on. */
  refuse(): void {
    this.refusing = true;
    this.cut();
  }

  accept(): void {
    this.refusing = false;
  }

  async stop(): Promise<void> {
    this.server.close();
    this.cut();
    await once(this.server, 'close');
  }

  private join(near: Socket, far: Socket): void {
    this.connections += 1;
    if (this.refusing) {
      near.destroy();
      far.destroy();
      return;
    }
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('end', () => to.end());
      // Either side may break off, which is what the tests are about.
      from.on('error', () => to.destroy());
      from.on('close', () => this.ends.delete(from));
      if (this.frozen) from.pause();
    }
  }
}
