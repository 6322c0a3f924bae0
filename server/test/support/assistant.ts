/** The two generations of the protocol: with a greeting, and with each request standing alone. */
export type Generation = '2025-06-18' | '2026-07-28';

/** What an assistant gets back. */
export interface McpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The message of JSON-RPC; null where there is none. */
  readonly message: {
    readonly result?: McpResult;
    readonly error?: { code: number; message: string };
  } | null;
}

interface McpResult extends Readonly<Record<string, unknown>> {
  readonly isError?: boolean;
  readonly structuredContent?: Readonly<Record<string, unknown>>;
  readonly content?: readonly { readonly type: string; readonly text: string }[];
}

/** An assistant's program: sends requests as its generation of the protocol does. */
export class Assistant {
  private next = 1;

  /** @param token of the person that it acts for; null: it acts for nobody */
  constructor(
    private readonly url: string,
    private readonly token: string | null = null,
    private readonly generation: Generation = '2026-07-28',
  ) {}

  /** Sends a body as it is, with headers beside the usual ones. */
  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<McpAnswer> {
    const response = await fetch(new URL('/mcp', this.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': this.generation,
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, headers: response.headers, message: messageOf(await response.text()) };
  }

  /** Sends a request of the protocol. */
  async request(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<McpAnswer> {
    const isNew = this.generation === '2026-07-28';
    const meta = {
      'io.modelcontextprotocol/protocolVersion': this.generation,
      'io.modelcontextprotocol/clientInfo': { name: 'a test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    const { name } = params;
    return this.post(
      JSON.stringify({
        jsonrpc: '2.0',
        id: this.next++,
        method,
        params: isNew ? { ...params, _meta: meta } : params,
      }),
      isNew ? { 'mcp-method': method, ...(typeof name === 'string' ? { 'mcp-name': name } : {}) } : {},
    );
  }

  /**
   * Calls a tool and gives its fields, those of a refusal among them.
   * @throws Error where there is no result
   */
  async call(name: string, values: Readonly<Record<string, unknown>> = {}): Promise<Record<string, unknown>> {
    const { status, message } = await this.request('tools/call', { name, arguments: values });
    const fields = message?.result?.structuredContent;
    if (fields === undefined) throw new Error(`${name}: ${status} ${JSON.stringify(message)}`);
    return { ...fields };
  }
}

/** The one message of an answer, as JSON or as an event. */
function messageOf(text: string): McpAnswer['message'] {
  if (text === '') return null;
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text;
  return JSON.parse(data) as McpAnswer['message'];
}
