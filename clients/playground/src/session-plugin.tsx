import type { GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState, useSyncExternalStore, type FormEvent, type ReactElement } from 'react';
import { remember } from './known-values';
import {
  currentSession,
  isDemo,
  onSessionChange,
  signIn,
  signOut,
  useToken,
  type PlaygroundSession,
} from './session';

/** The accounts that the demo's data brings, as its start prints them. */
const DEMO_ACCOUNTS = [
  { title: 'A patient', email: 'patient@demo.test' },
  { title: 'A doctor', email: 'doctor@demo.test' },
  { title: 'An administrator', email: 'admin@demo.test' },
];
const DEMO_PASSWORD = 'demo-pass-2026';

function SessionIcon(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c0-4 4-6 8-6s8 2 8 6" />
    </svg>
  );
}

function stateOf(session: PlaygroundSession | null): string {
  if (session === null) return 'Nobody is signed in.';
  if (session.isToken) return `The token ${session.name} is used.`;
  return `Signed in${session.name && ` as ${session.name}`}.`;
}

function SessionPanel(): ReactElement {
  const session = useSyncExternalStore(onSessionChange, currentSession);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasAccounts, setAccounts] = useState(false);
  useEffect(() => {
    void isDemo().then(setAccounts, () => setAccounts(false));
  }, []);

  async function act(doing: Promise<string | null | void>): Promise<void> {
    setBusy(true);
    try {
      setProblem((await doing) ?? null);
    } catch {
      setProblem('The server did not answer. Try again.');
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    void act(signIn(String(fields.get('email')), String(fields.get('password'))));
  }

  function submitToken(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    void act(useToken(String(new FormData(form).get('token')))).then(() => form.reset());
  }

  return (
    <section aria-label="Session" className="session">
      <div className="graphiql-doc-explorer-title">Session</div>
      <p role="status">{stateOf(session)}</p>
      {session !== null && (
        <button
          type="button"
          className="graphiql-button"
          disabled={isBusy}
          onClick={() => void act(signOut())}
        >
          {session.isToken ? 'Forget the token' : 'Sign out'}
        </button>
      )}
      {hasAccounts && (
        <>
          <h3>Accounts of the demo</h3>
          <ul className="examples">
            {DEMO_ACCOUNTS.map(({ title, email }) => (
              <li key={email}>
                <button
                  type="button"
                  disabled={isBusy}
                  onClick={() => void act(signIn(email, DEMO_PASSWORD))}
                >
                  <strong>{title}</strong>
                  <span>{email}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <form onSubmit={submit}>
        <h3>Sign in</h3>
        <label>
          Email
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <button type="submit" className="graphiql-button" disabled={isBusy}>
          Sign in
        </button>
      </form>
      <form onSubmit={submitToken}>
        <h3>Use a program’s token</h3>
        <label>
          Token
          <input name="token" type="password" autoComplete="off" spellCheck={false} required />
        </label>
        <button type="submit" className="graphiql-button" disabled={isBusy}>
          Use it
        </button>
      </form>
      <p role="alert">{problem}</p>
      <p>
        The token stays in this page’s memory and goes with the operations of all tabs. A header wins over it.
      </p>
    </section>
  );
}

/** Signs in, and shows who is. */
export const sessionPlugin: GraphiQLPlugin = { title: 'Session', icon: SessionIcon, content: SessionPanel };

/** So that the example of signing in can run before anybody did by the panel. */
export async function knowDemoPatient(): Promise<void> {
  const [patient] = DEMO_ACCOUNTS;
  if (patient !== undefined && (await isDemo())) remember({ email: patient.email, password: DEMO_PASSWORD });
}
