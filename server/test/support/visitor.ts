import type { App } from '../../src/app.js';
import type { Answer } from './running-app.js';

/** One browser: it keeps its cookies as a browser would, and the access token as a client would. */
export class Visitor {
  accessToken: string | null = null;
  /** Value of the refresh cookie. */
  cookie: string | null = null;
  /** Value of the cookie by which accounts know the browser. */
  device: string | null = null;
  /** The last Set-Cookie header of the refresh cookie as it was sent. */
  setCookie: string | null = null;

  constructor(private readonly app: Pick<App, 'url'>) {}

  /** Sends an operation over HTTP. */
  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    return this.send<Data>(JSON.stringify({ query, variables }), {
      'content-type': 'application/json',
      ...headers,
    });
  }

  /** Sends an operation with one file in its variable `file`. */
  async upload<Data = Record<string, unknown>>(
    query: string,
    bytes: Uint8Array,
    name = 'me.png',
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    const form = new FormData();
    form.append('operations', JSON.stringify({ query, variables: { ...variables, file: null } }));
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    form.append('0', new Blob([new Uint8Array(bytes)]), name);
    return this.send<Data>(form, { 'apollo-require-preflight': 'true' });
  }

  private async send<Data>(body: string | FormData, headers: Record<string, string>): Promise<Answer<Data>> {
    const cookies = [
      ...(this.cookie === null ? [] : [`refresh=${this.cookie}`]),
      ...(this.device === null ? [] : [`device=${this.device}`]),
    ];
    const response = await fetch(`${this.app.url}/graphql`, {
      method: 'POST',
      body,
      headers: {
        ...(this.accessToken === null ? {} : { authorization: `Bearer ${this.accessToken}` }),
        ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
        ...headers,
      },
    });
    for (const header of response.headers.getSetCookie()) {
      const [, name, value = ''] = /^(\w+)=([^;]*)/.exec(header) ?? [];
      if (name === 'device') this.device = value || null;
      if (name !== 'refresh') continue;
      this.setCookie = header;
      this.cookie = value || null;
    }
    const answer = (await response.json()) as Pick<Answer<Data>, 'data' | 'errors'>;
    return { ...answer, data: answer.data ?? null, status: response.status, headers: response.headers };
  }
}
