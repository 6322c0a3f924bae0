/** Who is signed in. It lives in this page's memory alone, for all of its tabs. */
export interface PlaygroundSession {
  readonly accessToken: string;
  readonly name: string;
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
  readonly errors?: readonly { readonly message: string }[];
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
    if (typeof accessToken === 'string') set({ accessToken, name: user?.fullName ?? '' });
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

export async function signOut(): Promise<void> {
  await ask('mutation SignOut { signOut }', {});
  set(null);
}

/** Whether the people are made up, so that everybody knows their password. */
export async function isDemo(): Promise<boolean> {
  const { data } = await ask('query IsDemo { organization { isDemo } }', {});
  return (data?.['organization'] as { isDemo?: boolean } | undefined)?.isDemo === true;
}
