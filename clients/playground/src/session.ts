/** Who is signed in, or which token is used. It lives in this page's memory alone, for all of its tabs. */
export interface PlaygroundSession {
  readonly accessToken: string;
  /** Of the person; of a program's token, how it begins. */
  readonly name: string;
  readonly isToken: boolean;
}

let session: PlaygroundSession | null = null;
const listeners = new Set<() => void>();

export function currentSession(): PlaygroundSession | null {
  return session;
}

/** Calls back on each change. @returns a function that ends it */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: PlaygroundSession | null): void {
  session = next;
  for (const listener of listeners) listener();
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

const SIGN_IN = `mutation SignIn($email: String!, $password: String!) {
  signIn(input: { email: $email, password: $password }) {
    __typename
    ... on Session { accessToken user { fullName } }
    ... on NamedError { code message }
  }
}`;

async function ask(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(session === null ? {} : { authorization: `Bearer ${session.accessToken}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** Takes up the session that any operation's answer brings. */
export function takeSession(data: unknown): void {
  for (const value of Object.values((data as Record<string, unknown> | null | undefined) ?? {})) {
    const { accessToken, user } = (value ?? {}) as { accessToken?: unknown; user?: { fullName?: string } };
    if (typeof accessToken === 'string') set({ accessToken, name: user?.fullName ?? '', isToken: false });
  }
}

/** @returns what is wrong, or null once signed in */
export async function signIn(email: string, password: string): Promise<string | null> {
  const { data, errors } = await ask(SIGN_IN, { email, password });
  const { __typename, message } = (data?.['signIn'] ?? {}) as { __typename?: string; message?: string };
  if (__typename !== 'Session') return errors?.[0]?.message ?? message ?? 'The server did not answer.';
  takeSession(data);
  return null;
}

/** A token is only forgotten: it goes on for the program that has it, until it is revoked. */
export async function signOut(): Promise<void> {
  if (session?.isToken === false) await ask('mutation SignOut { signOut }', {});
  set(null);
}

/** How tokens of programs begin that `createApiToken` makes. */
const TOKEN = /^shc_[\w-]{43}$/;

/** Sends a program's token with each operation from now on. @returns what is wrong with it, or null */
export async function useToken(text: string): Promise<string | null> {
  const token = text.trim();
  if (!TOKEN.test(token)) return 'This is no token of a program: it begins with shc_.';
  set({ accessToken: token, name: `${token.slice(0, 10)}…`, isToken: true });
  const { data, errors } = await ask('query IsGood { me { id } }', {});
  // That its scopes do not open this says that it is good, too.
  if (data?.['me'] != null || errors?.[0]?.extensions?.['code'] === 'FORBIDDEN') return null;
  set(null);
  return 'This token is good no more.';
}

/** Whether the people are made up, so that everybody knows their password. */
export async function isDemo(): Promise<boolean> {
  const { data } = await ask('query IsDemo { organization { isDemo } }', {});
  return (data?.['organization'] as { isDemo?: boolean } | undefined)?.isDemo === true;
}
