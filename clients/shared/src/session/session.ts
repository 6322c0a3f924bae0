import type { ApolloClient } from '@apollo/client/core';
import {
  computed,
  inject,
  readonly,
  ref,
  shallowReadonly,
  shallowRef,
  type App,
  type ComputedRef,
  type InjectionKey,
  type Ref,
  type ShallowRef,
} from 'vue';
import { forgetAllTyped } from '../forms/typed-texts';
import { dropAccessToken, keepAccessToken } from '../graphql/access-token';
import {
  ChangePasswordDocument,
  ClaimAccountDocument,
  ConfirmRegistrationDocument,
  RefreshSessionDocument,
  RegisterPatientDocument,
  SaveLanguageDocument,
  SignInDocument,
  SignOutDocument,
  type AccountFragment,
  type ChangePasswordInput,
  type ChangePasswordMutation,
  type ClaimAccountInput,
  type ClaimAccountMutation,
  type ConfirmRegistrationInput,
  type ConfirmRegistrationMutation,
  type OpenSessionFragment,
  type RegisterPatientInput,
  type RegisterPatientMutation,
  type SignInInput,
  type SignInMutation,
} from '../graphql/generated/graphql';
import { refreshOnce, refreshUnderWay, setRefresh } from '../graphql/refresh';
import { closeSocket } from '../graphql/socket';
import { currentLocale, hasChosenLocale, setLocale } from '../i18n/i18n';
import type { Locale } from '../i18n/languages';

/** `unknown` while a former session is being taken up again after the page was opened, and while that fails. */
export type SessionStatus = 'unknown' | 'signed-in' | 'signed-out';

export interface Session {
  status: Readonly<Ref<SessionStatus>>;
  /** The account in use, null when nobody is signed in. */
  user: ComputedRef<AccountFragment | null>;
  /** True when the last session ended by itself, not by signing out; cleared by the next sign-in. */
  ended: Readonly<Ref<boolean>>;
  /** Why it is not known whether somebody is signed in: what was caught; null while it is known or being asked. */
  failure: Readonly<ShallowRef<Error | null>>;
  /**
   * Resolves once it is known whether somebody is signed in. Where that could not be asked it asks again, and rejects
   * with what was caught: not to know is no reason to send anybody to sign in anew.
   */
  ready: () => Promise<void>;
  signIn: (input: SignInInput) => Promise<SignInMutation['signIn']>;
  register: (input: RegisterPatientInput) => Promise<RegisterPatientMutation['registerPatient']>;
  /** Opens the account that waits for a code, and signs in to it. */
  confirmRegistration: (
    input: ConfirmRegistrationInput,
  ) => Promise<ConfirmRegistrationMutation['confirmRegistration']>;
  /**
   * Uses a one-time link: sets the password, and signs in as whose link it is. Where a code was sent to a new address,
   * `confirmRegistration` does.
   */
  claim: (input: ClaimAccountInput) => Promise<ClaimAccountMutation['claimAccount']>;
  changePassword: (input: ChangePasswordInput) => Promise<ChangePasswordMutation['changePassword']>;
  /** Ends the session on the server and in all tabs. Rejects when the server is out of reach: nothing has ended then. */
  signOut: () => Promise<void>;
  /** Switches the language here, and on the account of who is signed in. */
  chooseLocale: (locale: Locale) => Promise<void>;
  /** Takes in an account that a mutation gave back. */
  keepUser: (user: AccountFragment) => void;
}

/** Whether this browser had a session: without one, opening the page asks the server for none. */
const hintKey = 'had-session';
const sessionKey: InjectionKey<Session> = Symbol('session');

function readHint(): boolean {
  try {
    return localStorage.getItem(hintKey) === '1';
  } catch {
    // Without storage there is no hint; asking the server once is then the safe way.
    return true;
  }
}

function writeHint(had: boolean): void {
  try {
    if (had) localStorage.setItem(hintKey, '1');
    else localStorage.removeItem(hintKey);
  } catch {
    // Without storage the next page asks the server, see readHint.
  }
}

/** Makes the page's session over its Apollo client and takes up a former one. Install it once with `app.use`. */
export function createSession(client: ApolloClient<object>): Session & { install: (app: App) => void } {
  /** The server writes pages for nobody in particular: who is here shows once the client has taken over. */
  const isBrowser = typeof window !== 'undefined';
  const status = ref<SessionStatus>(!isBrowser || readHint() ? 'unknown' : 'signed-out');
  const account = ref<AccountFragment | null>(null);
  const ended = ref(false);
  const failure = shallowRef<Error | null>(null);
  const tabs = isBrowser && 'BroadcastChannel' in window ? new BroadcastChannel('session') : null;

  function open(session: OpenSessionFragment): void {
    keepAccessToken(session.accessToken, session.expiresAt);
    account.value = session.user;
    status.value = 'signed-in';
    failure.value = null;
    ended.value = false;
    writeHint(true);
  }

  async function close(byItself: boolean): Promise<void> {
    const wasOpen = status.value === 'signed-in';
    dropAccessToken();
    account.value = null;
    status.value = 'signed-out';
    failure.value = null;
    ended.value = byItself && wasOpen;
    writeHint(false);
    await client.clearStore();
  }

  /** A new person is here: what the one before had loaded must not be seen, and the socket must know. */
  async function begin(session: OpenSessionFragment): Promise<void> {
    const other = account.value?.id !== session.user.id;
    open(session);
    if (other) {
      await client.clearStore();
      tabs?.postMessage('signed-in');
    }
    await agreeOnLocale(session.user.language);
  }

  /** A language chosen on this device wins and is saved on the account; else the account's own holds. */
  async function agreeOnLocale(saved: Locale): Promise<void> {
    try {
      if (!hasChosenLocale()) await setLocale(saved, false);
      else if (saved !== currentLocale()) await saveLocale(currentLocale());
    } catch (error) {
      // Being signed in must not fail over the language; it is agreed on with the next sign-in.
      console.warn('The language could not be matched with the account', error);
    }
  }

  async function saveLocale(language: Locale): Promise<void> {
    const { data } = await client.mutate({ mutation: SaveLanguageDocument, variables: { language } });
    if (data) account.value = data.updateProfile;
  }

  setRefresh(async () => {
    const { data } = await client.mutate({
      mutation: RefreshSessionDocument,
      fetchPolicy: 'no-cache',
      context: { withoutSession: true },
    });
    const session = data?.refreshSession;
    if (!session) {
      await close(true);
      return false;
    }
    open(session);
    return true;
  });

  /** Takes a former session up. Never rejects: what went wrong is kept for those who need to know who is here. */
  async function takeUp(): Promise<void> {
    failure.value = null;
    try {
      const isOpen = await refreshOnce();
      if (isOpen && account.value) await agreeOnLocale(account.value.language);
    } catch (error) {
      console.warn('The session could not be taken up again', error);
      status.value = 'unknown';
      failure.value = error instanceof Error ? error : new Error(String(error));
    }
  }

  let started: Promise<void> = isBrowser && status.value === 'unknown' ? takeUp() : Promise.resolve();

  if (isBrowser) {
    window.addEventListener('online', () => {
      if (failure.value !== null) started = takeUp();
    });
  }
  tabs?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'signed-out' && status.value !== 'signed-out') void close(false);
    if (data !== 'signed-in') return;
    // What is on the screen is another person's: the page starts anew with who is here now.
    if (status.value === 'signed-in') window.location.reload();
    else started = client.clearStore().then(takeUp);
  });

  return {
    status: readonly(status),
    user: computed(() => account.value),
    ended: readonly(ended),
    failure: shallowReadonly(failure),
    ready: async () => {
      if (failure.value !== null) started = takeUp();
      await started;
      await refreshUnderWay()?.catch(() => false);
      if (failure.value !== null) throw failure.value;
    },
    signIn: async (input) => {
      const { data } = await client.mutate({
        mutation: SignInDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      if (!data) throw new Error('The answer to signIn has no data');
      if (data.signIn.__typename === 'Session') await begin(data.signIn);
      return data.signIn;
    },
    register: async (input) => {
      const { data } = await client.mutate({
        mutation: RegisterPatientDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      if (!data) throw new Error('The answer to registerPatient has no data');
      if (data.registerPatient.__typename === 'Session') await begin(data.registerPatient);
      return data.registerPatient;
    },
    confirmRegistration: async (input) => {
      const { data } = await client.mutate({
        mutation: ConfirmRegistrationDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      if (!data) throw new Error('The answer to confirmRegistration has no data');
      if (data.confirmRegistration.__typename === 'Session') await begin(data.confirmRegistration);
      return data.confirmRegistration;
    },
    claim: async (input) => {
      const { data } = await client.mutate({
        mutation: ClaimAccountDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      if (!data) throw new Error('The answer to claimAccount has no data');
      if (data.claimAccount.__typename === 'Session') await begin(data.claimAccount);
      return data.claimAccount;
    },
    changePassword: async (input) => {
      const { data } = await client.mutate({
        mutation: ChangePasswordDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      if (!data) throw new Error('The answer to changePassword has no data');
      if (data.changePassword.__typename === 'Session') {
        open(data.changePassword);
        await closeSocket();
      }
      return data.changePassword;
    },
    signOut: async () => {
      await client.mutate({ mutation: SignOutDocument, fetchPolicy: 'no-cache' });
      forgetAllTyped();
      await close(false);
      tabs?.postMessage('signed-out');
    },
    chooseLocale: async (locale) => {
      await setLocale(locale);
      if (status.value === 'signed-in' && account.value?.language !== locale) await saveLocale(locale);
    },
    keepUser: (user) => {
      account.value = user;
    },
    install(app) {
      app.provide(sessionKey, this);
    },
  };
}

/** Who is signed in, and the ways in and out. */
export function useSession(): Session {
  const session = inject(sessionKey);
  if (!session) throw new Error('useSession needs app.use(createSession(client))');
  return session;
}
