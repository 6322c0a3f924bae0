import { lookup as lookUp } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isAllowedAddress, isPublicAddress, type AllowedAddresses } from './address.rules.js';

/**
 * Why no answer came. url: no address of the web, or one with a name and password in it. address: nothing but addresses
 * that are not public and not allowed. plain: http to a public address. name: the name leads nowhere. connection: refused
 * or cut. certificate: not to be believed. time: it took too long. size: the answer was larger than asked for.
 */
export type OutboundFault =
  'url' | 'address' | 'plain' | 'name' | 'connection' | 'certificate' | 'time' | 'size';

/** A request that got no answer. */
export class OutboundError extends Error {
  constructor(
    readonly fault: OutboundFault,
    cause?: unknown,
  ) {
    // Not the address: a path can hold a secret, and messages are logged.
    super(`A request to the outside failed (${fault})`, { cause });
    this.name = 'OutboundError';
  }
}

export interface OutboundRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Milliseconds for everything, from the name's look-up to the end of the answer; 15,000. */
  readonly timeout?: number;
  /** Bytes that the body of the answer may have; 65,536. With 0 it is not read, and cannot be too large. */
  readonly mostBytes?: number;
}

export interface OutboundAnswer {
  /** As it came: redirects are not followed, so 3xx, too. */
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly { address: string; family: number }[]>;

export interface OutboundOptions {
  /** What may be asked beside the public internet (OUTBOUND_ALLOW). */
  readonly allowed?: AllowedAddresses;
  readonly resolve?: Resolve;
  /** Certificates of authorities that are believed, PEM; left out, those that Node knows. */
  readonly authorities?: string;
}

const TIMEOUT_MILLISECONDS = 15_000;
const MOST_BYTES = 65_536;
const MOST_URL_CHARACTERS = 2_048;

const resolveAll: Resolve = (name) => lookUp(name, { all: true });

/** Where a request goes: the addresses are those that were checked, and no others are asked. */
interface Target {
  readonly url: URL;
  readonly addresses: readonly { address: string; family: number }[];
}

/**
 * The one way to addresses that people enter. A name is looked up once for each request, its addresses are checked, and
 * the connection goes to one of those, so that a name cannot lead elsewhere the second time. No redirect is followed, no
 * connection kept, no proxy of the environment used; time and size are bounded.
 */
export class Outbound {
  private readonly allowed: AllowedAddresses;
  private readonly resolve: Resolve;
  private readonly tls: Pick<https.RequestOptions, 'ca'>;

  constructor({ allowed = [], resolve = resolveAll, authorities }: OutboundOptions = {}) {
    this.allowed = allowed;
    this.resolve = resolve;
    this.tls = authorities === undefined ? {} : { ca: authorities };
  }

  /**
   * Whether a request to an address would be sent now: null, or why not. Nothing is sent.
   */
  async check(url: string): Promise<OutboundFault | null> {
    try {
      await within(TIMEOUT_MILLISECONDS, () => this.aim(url));
      return null;
    } catch (error) {
      if (error instanceof OutboundError) return error.fault;
      throw error;
    }
  }

  /**
   * Sends one request.
   * @throws OutboundError where no answer came that keeps to the bounds
   */
  async send(request: OutboundRequest): Promise<OutboundAnswer> {
    return within(request.timeout ?? TIMEOUT_MILLISECONDS, async (signal) => {
      const target = await this.aim(request.url);
      signal.throwIfAborted();
      return transfer(request, target, { ...this.tls, signal });
    });
  }

  /** @throws OutboundError url, name, address, plain */
  private async aim(text: string): Promise<Target> {
    const url = webAddress(text);
    // As the connection will want it: an IPv6 address without its brackets.
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const found = await this.addressesOf(host);
    const usable = found.filter(
      ({ address }) => isPublicAddress(address) || isAllowedAddress(address, this.allowed),
    );
    if (usable.length === 0) throw new OutboundError('address');
    if (url.protocol === 'https:') return { url, addresses: usable };
    // Unencrypted only where the network is the installation's own.
    const own = usable.filter(({ address }) => isAllowedAddress(address, this.allowed));
    if (own.length === 0) throw new OutboundError('plain');
    return { url, addresses: own };
  }

  private async addressesOf(host: string): Promise<Target['addresses']> {
    const family = isIP(host);
    if (family !== 0) return [{ address: host, family }];
    try {
      return await this.resolve(host);
    } catch (error) {
      throw new OutboundError('name', error);
    }
  }
}

/** @throws OutboundError url */
function webAddress(text: string): URL {
  if (text.length > MOST_URL_CHARACTERS || !URL.canParse(text)) throw new OutboundError('url');
  const url = new URL(text);
  const isOfWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isOfWeb || url.hostname === '' || url.username !== '' || url.password !== '') {
    throw new OutboundError('url');
  }
  return url;
}

/** Runs the work until its time is over, and not longer, whatever it waits for. */
async function within<Result>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new OutboundError('time');
      end.abort(error);
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([work(end.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function transfer(
  { method, headers = {}, body, mostBytes = MOST_BYTES }: OutboundRequest,
  { url, addresses }: Target,
  options: Pick<https.RequestOptions, 'ca' | 'signal'>,
): Promise<OutboundAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(toOutboundError(error));
    const transport = url.protocol === 'https:' ? https : http;
    const request = transport.request(url, {
      method,
      headers: {
        ...headers,
        'user-agent': 'Smart-Healthcare',
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      },
      agent: false,
      lookup: pinned(addresses),
      ...options,
    });
    request.on('error', fail);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      const answer = (): OutboundAnswer => ({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks),
      });
      response.on('error', fail);
      if (mostBytes === 0) {
        resolve(answer());
        request.destroy();
        return;
      }
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= mostBytes) return void chunks.push(chunk);
        request.destroy();
        reject(new OutboundError('size'));
      });
      response.on('end', () => resolve(answer()));
    });
    request.end(body);
  });
}

/** Answers a look-up with what has been looked up and checked. */
function pinned(addresses: Target['addresses']): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) return callback(null, [...addresses]);
    callback(null, first?.address ?? '', first?.family);
  };
}

/** Of TLS: what OpenSSL says of a certificate, and Node of the name in it. */
const CERTIFICATE = /CERT|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/;

function toOutboundError(error: unknown): OutboundError {
  if (error instanceof OutboundError) return error;
  const { code = '', cause } = error as { code?: string; cause?: unknown };
  if (cause instanceof OutboundError) return cause;
  return new OutboundError(CERTIFICATE.test(code) ? 'certificate' : 'connection', error);
}
