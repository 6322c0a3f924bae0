import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type { Context } from '../src/api/context.js';
import { describeSchema } from '../src/graphql/schema.js';
import { isForEverybody, LiveAnswers } from '../src/graphql/live-answers.js';
import { until } from './support/until.js';

const product = describeSchema();
const FREE =
  'subscription { availabilityChanged(doctorId: "x", from: "2026-03-01", to: "2026-03-02") { doctorId } }';
const VISITS = 'subscription { appointmentsChanged { appointmentId } }';

/** What was executed: who asked, and for what. */
let executed: string[];
/** Those who listen to the source. */
let listening: Set<(event: string) => void>;
let live: LiveAnswers;

function source(): AsyncIterable<string> {
  return {
    async *[Symbol.asyncIterator]() {
      const events: string[] = [];
      let wake = (): void => undefined;
      const hear = (event: string): void => {
        events.push(event);
        wake();
      };
      listening.add(hear);
      try {
        for (;;) {
          const event = events.shift();
          if (event === 'broken') throw new Error('The source is broken');
          if (event !== undefined) yield event;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        listening.delete(hear);
      }
    },
  };
}

const whoOf = ({ viewer }: Context): string => viewer?.userId ?? 'nobody';
const News = new GraphQLObjectType<string, Context>({
  name: 'News',
  fields: {
    text: { type: GraphQLString, resolve: (event) => event },
    secret: {
      type: GraphQLString,
      resolve: (_event, _values, context) => {
        if (context.viewer === null) throw new Error('only for staff');
        return `for ${whoOf(context)}`;
      },
    },
  },
});
const field = (name: string, audience: string | null) => ({
  type: News,
  args: { of: { type: GraphQLString } },
  extensions: audience === null ? {} : { audience },
  subscribe: (_root: unknown, _values: object, context: Context) => {
    if (whoOf(context) === 'banned') throw new Error('may not');
    return source();
  },
  resolve: (event: unknown, { of }: { of?: string }, context: Context) => {
    executed.push(`${name}(${of ?? ''}) of ${String(event)} for ${whoOf(context)}`);
    return event;
  },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLString } } }),
  subscription: new GraphQLObjectType<unknown, Context>({
    name: 'Subscription',
    fields: { open: field('open', 'everybody'), own: field('own', null) } as never,
  }),
});

beforeEach(() => {
  executed = [];
  listening = new Set();
  live = new LiveAnswers((viewer, address) => ({ viewer, address }) as Context);
});

interface Watching {
  readonly heard: ExecutionResult[];
  readonly end: Promise<unknown>;
  leave(): Promise<unknown>;
}

function asked(
  text: string,
  who: string | null,
  variableValues: Record<string, unknown> = {},
): ExecutionArgs {
  const contextValue = { viewer: who === null ? null : { userId: who }, address: '192.0.2.1' };
  return { schema, document: parse(text), variableValues, contextValue };
}

async function watch(...question: Parameters<typeof asked>): Promise<Watching> {
  const before = live.open;
  const answers = await live.subscribe(asked(...question));
  if (!(Symbol.asyncIterator in answers)) throw new Error(JSON.stringify(answers));
  const heard: ExecutionResult[] = [];
  const pump = async (): Promise<void> => {
    for await (const answer of answers) heard.push(answer);
  };
  const end = pump().catch((error: unknown) => error);
  await until('it listens', () => live.open > before);
  return { heard, end, leave: async () => answers.return?.() };
}

function tell(event: string): void {
  for (const hear of listening) hear(event);
}

const OPEN = 'subscription { open { text } }';
const ABOUT = 'subscription ($of: String) { open(of: $of) { text } }';

describe('answers that many watch', () => {
  it.each([
    ['free times, which tell everybody the same', FREE, true],
    ['visits, which tell each viewer their own', VISITS, false],
  ])('are shared or not: %s', (_name, text, is) => {
    expect(isForEverybody({ schema: product, document: parse(text) })).toBe(is);
  });

  it('are executed once for all who ask the same, and by themselves for those who ask otherwise', async () => {
    const same = [await watch(ABOUT, 'a', { of: 'x' }), await watch(ABOUT, 'b', { of: 'x' })];
    const other = await watch(ABOUT, 'c', { of: 'y' });
    expect(listening.size).toBe(2);
    for (const event of ['one', 'two']) tell(event);
    await until('all hear of both', () => [...same, other].every(({ heard }) => heard.length === 2));
    expect(executed.sort()).toEqual([
      'open(x) of one for nobody',
      'open(x) of two for nobody',
      'open(y) of one for nobody',
      'open(y) of two for nobody',
    ]);
    for (const { heard } of [...same, other]) {
      expect(heard).toEqual([{ data: { open: { text: 'one' } } }, { data: { open: { text: 'two' } } }]);
    }
  });

  it('hold nothing that only some may see, whoever asks first', async () => {
    const text = 'subscription { open { text secret } }';
    const watching = [await watch(text, 'staff'), await watch(text, null)];
    tell('one');
    await until('both hear', () => watching.every(({ heard }) => heard.length === 1));
    for (const { heard } of watching) {
      expect(heard[0]?.data).toEqual({ open: { text: 'one', secret: null } });
      expect(heard[0]?.errors).toMatchObject([{ message: 'only for staff' }]);
    }
  });

  it('are refused to those who may not subscribe, although others watch', async () => {
    await watch(OPEN, 'a');
    const refused = await live.subscribe(asked(OPEN, 'banned'));
    expect(refused).toMatchObject({ errors: [{ message: 'may not' }] });
  });

  it('end with the last who leaves, and begin anew with the next who comes', async () => {
    const [first, second] = [await watch(OPEN, 'a'), await watch(OPEN, 'b')];
    await first.leave();
    tell('one');
    await until('the other hears', () => second.heard.length === 1);
    expect(first.heard).toEqual([]);
    await second.leave();
    await Promise.all([first.end, second.end]);
    expect(live.open).toBe(0);
    // What waits for an event ends with the next.
    tell('over');
    await until('nobody listens', () => listening.size === 0);
    const third = await watch(OPEN, 'c');
    tell('two');
    await until('who came hears', () => third.heard.length === 1);
  });

  it('are not begun for a subscription that was left before it began', async () => {
    await live.subscribe(asked(OPEN, 'a'));
    expect([live.open, listening.size]).toEqual([0, 0]);
  });

  it('break off for all with their source, and the next who comes has another', async () => {
    const watching = [await watch(OPEN, 'a'), await watch(OPEN, 'b')];
    tell('broken');
    for (const { end } of watching) expect(await end).toMatchObject({ message: 'The source is broken' });
    expect(live.open).toBe(0);
    const next = await watch(OPEN, 'c');
    tell('one');
    await until('who came hears', () => next.heard.length === 1);
  });
});

describe('answers that tell each their own', () => {
  it('are executed for each', async () => {
    const watching = [
      await watch('subscription { own { secret } }', 'a'),
      await watch('subscription { own { secret } }', 'b'),
    ];
    tell('one');
    await until('both hear', () => watching.every(({ heard }) => heard.length === 1));
    expect(watching.map(({ heard }) => heard[0]?.data)).toEqual([
      { own: { secret: 'for a' } },
      { own: { secret: 'for b' } },
    ]);
  });
});
