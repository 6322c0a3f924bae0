import {
  createSourceEventStream,
  execute,
  getOperationAST,
  Kind,
  print,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Context } from '../api/context.js';
import { SharedFeed } from './shared-feed.js';

/** Who is answered. */
type Audience = Pick<Context, 'viewer' | 'address'>;
/** What tells everybody the same is answered as a stranger would be: it cannot hold what only some may see. */
const EVERYBODY: Audience = { viewer: null, address: '' };

/** Whether what is subscribed to tells everybody the same, as its field says of itself (`audience`). */
export function isForEverybody({ schema, document, operationName }: ExecutionArgs): boolean {
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  return selections.every(
    (selection) =>
      selection.kind === Kind.FIELD && fields[selection.name.value]?.extensions['audience'] === 'everybody',
  );
}

/**
 * Answers the events of subscriptions. Each event has a context of its own: the time, and no record that was read for
 * a former event. What tells everybody the same is listened to and executed once for all who ask the same; whether one
 * may subscribe is looked at for each by themselves.
 */
export class LiveAnswers {
  private readonly feeds = new Set<SharedFeed>();
  /** Those for everybody, by what is asked. */
  private readonly byQuestion = new Map<string, SharedFeed>();

  constructor(private readonly createContext: (viewer: Context['viewer'], address: string) => Context) {}

  /** Subscriptions that listen right now. */
  get open(): number {
    return [...this.feeds].reduce((sum, { size }) => sum + size, 0);
  }

  /** @returns the answers from their first `next` on, or why there are none */
  async subscribe(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return source;
    if (!isForEverybody(args))
      return enteringLate(() => this.feed(args, source, args.contextValue as Context));
    const question = JSON.stringify([print(args.document), args.variableValues, args.operationName]);
    // Where others watch already, this source is never read, and one that is not read listens to nothing.
    return enteringLate(() => this.byQuestion.get(question) ?? this.feed(args, source, EVERYBODY, question));
  }

  private feed(
    args: ExecutionArgs,
    source: AsyncIterable<unknown>,
    { viewer, address }: Audience,
    question: string | null = null,
  ): SharedFeed {
    const feed = new SharedFeed(
      source,
      async (rootValue) => execute({ ...args, rootValue, contextValue: this.createContext(viewer, address) }),
      () => {
        this.feeds.delete(feed);
        if (question !== null && this.byQuestion.get(question) === feed) this.byQuestion.delete(question);
      },
    );
    this.feeds.add(feed);
    if (question !== null) this.byQuestion.set(question, feed);
    return feed;
  }
}

/** Enters a feed with the first call of `next`: a subscription that was left before that is never asked for one. */
function enteringLate(feed: () => SharedFeed): AsyncIterableIterator<ExecutionResult> {
  let inside: AsyncIterator<ExecutionResult> | null = null;
  const answers: AsyncIterableIterator<ExecutionResult> = {
    next: () => (inside ??= feed().enter()).next(),
    return: async () => {
      await inside?.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
}
