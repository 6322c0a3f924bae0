import { jest } from '@jest/globals';
import { attemptsInMemory, type AttemptStore } from './attempt';
import type { Hold } from './hold';
import { createPlacing, type Placing, type PlacingState } from './placing';

type Booked = { __typename: 'Appointment'; id: string };
type Taken = { __typename: 'SlotTaken'; times: string[] };
type Full = { __typename: 'DayFull' };
type Answer = Booked | Taken | Full;
type State = PlacingState<Booked, Taken | Full, string>;

/** A promise that the test settles when it wants to. */
interface Awaited<Value> {
  answer: (value: Value) => Promise<void>;
  fail: (error: Error) => Promise<void>;
  promise: Promise<Value>;
}

function awaited<Value>(): Awaited<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((...both) => ([resolve, reject] = both));
  return {
    promise,
    answer: (value) => {
      resolve(value);
      return settled();
    },
    fail: (error) => {
      reject(error);
      return settled();
    },
  };
}

/** Everything that follows from what has been answered so far has happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

interface World {
  placing: Placing<string, { at: string; reason?: string }, Booked>;
  state: () => State;
  asked: (Awaited<Hold | Full | undefined> & { time: string })[];
  sent: (Awaited<Answer | undefined> & { at: string; key: string })[];
  looked: Awaited<string[]>[];
  givenBack: string[];
}

function world({ holds = true, attempts = attemptsInMemory() as AttemptStore } = {}): World {
  const asked: World['asked'] = [];
  const sent: World['sent'] = [];
  const looked: World['looked'] = [];
  const givenBack: string[] = [];
  let state: State = { kind: 'idle' };
  const placing = createPlacing(
    {
      holds: holds
        ? {
            ask: (time: string) => {
              const one = { ...awaited<Hold | Full | undefined>(), time };
              asked.push(one);
              return one.promise;
            },
            giveBack: (id) => {
              givenBack.push(id);
              return Promise.resolve();
            },
          }
        : null,
      send: ({ at }: { at: string; reason?: string }, key) => {
        const one = { ...awaited<Answer | undefined>(), at, key };
        sent.push(one);
        return one.promise;
      },
      nearest: (refusal) => {
        if (refusal.__typename === 'DayFull') return [];
        looked.push(awaited());
        return looked.at(-1)?.promise ?? [];
      },
      attempts,
    },
    (next: State) => {
      state = next;
    },
  );
  return { placing, state: () => state, asked, sent, looked, givenBack };
}

/** A hold as the server makes it: five minutes, and a quarter of an hour longer at the most. */
const hold = (id: string, secondsLeft = 300, secondsLonger = 900): Hold => ({
  __typename: 'Hold',
  id,
  expiresAt: new Date(Date.now() + secondsLeft * 1000).toISOString(),
  secondsLeft,
  longestUntil: new Date(Date.now() + (secondsLeft + secondsLonger) * 1000).toISOString(),
});
const booked: Booked = { __typename: 'Appointment', id: 'visit' };
const taken: Taken = { __typename: 'SlotTaken', times: ['ten'] };
const full: Full = { __typename: 'DayFull' };

/** A world where a time is chosen and held. */
async function holding(options = {}): Promise<World> {
  const here = world(options);
  here.placing.choose('nine');
  await here.asked[0]?.answer(hold('first'));
  return here;
}

let warned: jest.SpiedFunction<typeof console.warn>;
beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-03-03T09:00:00Z') });
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  warned.mockRestore();
});

describe('a chosen time', () => {
  test('is held until its deadline, then has expired, and can be held again', async () => {
    const { placing, state, asked, givenBack } = world();
    expect(state()).toEqual({ kind: 'idle' });
    placing.choose('nine');
    expect(state()).toEqual({ kind: 'holding' });
    await asked[0]?.answer(hold('first'));
    expect(state()).toEqual({ kind: 'held', deadline: Date.parse('2026-03-03T09:05:00Z'), longer: 900_000 });
    jest.advanceTimersByTime(299_999);
    expect(state().kind).toBe('held');
    jest.advanceTimersByTime(1);
    expect(state()).toEqual({ kind: 'expired' });

    placing.holdAgain();
    expect(state()).toEqual({ kind: 'holding' });
    await asked[1]?.answer(hold('second'));
    expect(state()).toEqual({ kind: 'held', deadline: Date.parse('2026-03-03T09:10:00Z'), longer: 900_000 });
    placing.leave();
    // The first ended by itself.
    expect(givenBack).toEqual(['second']);
  });

  test('is shown as long as the server keeps it, whatever the clock of the device says', async () => {
    const { placing, state, asked } = world();
    placing.choose('nine');
    await asked[0]?.answer({
      ...hold('first'),
      expiresAt: '2026-03-03T12:05:00Z',
      longestUntil: '2026-03-03T12:20:00Z',
    });
    expect(state()).toEqual({ kind: 'held', deadline: Date.parse('2026-03-03T09:05:00Z'), longer: 900_000 });
  });

  test('that cannot be held longer says so, and is not shown for longer than it is kept', async () => {
    const { placing, state, asked } = await holding();
    jest.advanceTimersByTime(240_000);
    placing.holdAgain();
    await asked[1]?.answer(hold('second', 60, 0));
    expect(state()).toEqual({ kind: 'held', deadline: Date.parse('2026-03-03T09:05:00Z'), longer: 0 });
    jest.advanceTimersByTime(60_000);
    expect(state()).toEqual({ kind: 'expired' });
  });

  test('that is held longer counts from the new deadline only', async () => {
    const { placing, state, asked } = await holding();
    jest.advanceTimersByTime(240_000);
    placing.holdAgain();
    await asked[1]?.answer(hold('first'));
    jest.advanceTimersByTime(299_999);
    expect(state().kind).toBe('held');
  });

  test('that cannot be held says why; another one is held without a trace of it', async () => {
    const { placing, state, asked } = world();
    placing.choose('nine');
    await asked[0]?.answer(full);
    expect(state()).toEqual({ kind: 'refused', refusal: full, nearest: [] });
    placing.choose('ten');
    expect(state()).toEqual({ kind: 'holding' });
    await asked[1]?.answer(hold('ten'));
    expect(state().kind).toBe('held');
  });

  test('whose hold did not come back is asked for again', async () => {
    const { placing, state, asked } = world();
    placing.choose('nine');
    const error = new Error('no line');
    await asked[0]?.fail(error);
    expect(state()).toEqual({ kind: 'hold-failed', error });
    placing.holdAgain();
    await asked[1]?.answer(undefined);
    expect(state().kind).toBe('hold-failed');
    placing.holdAgain();
    await asked[2]?.answer(hold('first'));
    expect(state().kind).toBe('held');
  });

  test('that is given up for another gives back the hold that comes too late', async () => {
    const { placing, state, asked, givenBack } = world();
    placing.choose('nine');
    placing.choose('ten');
    await asked[1]?.answer(hold('ten'));
    await asked[0]?.answer(hold('nine'));
    expect(givenBack).toEqual(['nine']);
    expect(state().kind).toBe('held');
    placing.choose(null);
    expect(state()).toEqual({ kind: 'idle' });
    expect(givenBack).toEqual(['nine', 'ten']);
  });

  test('whose late refusal or failure comes after another was chosen stays unheard', async () => {
    const { placing, state, asked } = world();
    for (const time of ['nine', 'ten', 'eleven']) placing.choose(time);
    await asked[2]?.answer(hold('eleven'));
    await asked[0]?.answer(full);
    await asked[1]?.fail(new Error('no line'));
    expect(state().kind).toBe('held');
  });

  test('is given back when the person leaves, once, also when its hold comes only then', async () => {
    const early = await holding();
    early.placing.leave();
    early.placing.leave();
    expect(early.givenBack).toEqual(['first']);

    const late = world();
    late.placing.choose('nine');
    late.placing.leave();
    await late.asked[0]?.answer(hold('late'));
    expect(late.givenBack).toEqual(['late']);
  });
});

describe('a request', () => {
  test('goes out once however often it is pressed, and is done for good', async () => {
    const { placing, state, sent, givenBack, asked } = await holding();
    const first = placing.send({ at: 'nine' });
    expect(state()).toEqual({ kind: 'sending' });
    await expect(placing.send({ at: 'nine' })).resolves.toBeNull();
    placing.holdAgain();
    expect(sent).toHaveLength(1);
    await sent[0]?.answer(booked);
    await expect(first).resolves.toBe(booked);
    expect(state()).toEqual({ kind: 'done', placed: booked });

    await expect(placing.send({ at: 'nine' })).resolves.toBeNull();
    placing.choose('ten');
    placing.holdAgain();
    placing.leave();
    expect([sent.length, asked.length]).toEqual([1, 1]);
    expect(state().kind).toBe('done');
    // The hold became the visit.
    expect(givenBack).toEqual([]);
  });

  test('whose answer was lost is repeated under its key; another request gets its own', async () => {
    const { placing, state, sent } = await holding();
    const error = new Error('no line');
    void placing.send({ at: 'nine' });
    await sent[0]?.fail(error);
    expect(state()).toEqual({ kind: 'send-failed', error });
    void placing.send({ at: 'nine' });
    await sent[1]?.answer(undefined);
    expect(state().kind).toBe('send-failed');
    void placing.send({ at: 'nine', reason: 'cough' });
    await sent[2]?.fail(error);
    void placing.send({ at: 'nine', reason: 'cough' });
    await sent[3]?.answer(booked);
    expect(state().kind).toBe('done');
    const keys = sent.map(({ key }) => key);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
    expect(keys[3]).toBe(keys[2]);
  });

  test('is kept before it is sent, so that a reload repeats it, and forgotten with its answer', async () => {
    const attempts = attemptsInMemory();
    const before = await holding({ attempts });
    void before.placing.send({ at: 'nine' });
    const after = await holding({ attempts });
    void after.placing.send({ at: 'nine' });
    expect(after.sent[0]?.key).toBe(before.sent[0]?.key);
    await after.sent[0]?.answer(booked);
    expect(attempts.load()).toBeNull();
  });

  test('leaves the attempt of somebody else alone', async () => {
    const attempts = attemptsInMemory();
    const { placing, sent } = await holding({ attempts });
    void placing.send({ at: 'nine' });
    const other = { key: 'other', content: '{}' };
    attempts.save(other);
    await sent[0]?.answer(full);
    expect(attempts.load()).toBe(other);
  });

  test('that is refused tells why and what is near; the next try is an intent of its own', async () => {
    const { placing, state, sent, looked, givenBack } = await holding();
    void placing.send({ at: 'nine' });
    await sent[0]?.answer(taken);
    expect(state()).toEqual({ kind: 'refused', refusal: taken, nearest: null });
    await looked[0]?.answer(['ten']);
    expect(state()).toEqual({ kind: 'refused', refusal: taken, nearest: ['ten'] });
    void placing.send({ at: 'nine' });
    expect(sent[1]?.key).not.toBe(sent[0]?.key);
    await sent[1]?.answer(full);
    expect(state()).toEqual({ kind: 'refused', refusal: full, nearest: [] });
    placing.leave();
    expect(givenBack).toEqual(['first']);
  });

  test('shows no near times of a former refusal, and none where they could not be found', async () => {
    const { placing, state, sent, looked } = await holding();
    void placing.send({ at: 'nine' });
    await sent[0]?.answer(taken);
    void placing.send({ at: 'nine' });
    await looked[0]?.answer(['ten']);
    expect(state()).toEqual({ kind: 'sending' });
    await sent[1]?.answer(taken);
    await looked[1]?.fail(new Error('no line'));
    expect(state()).toEqual({ kind: 'refused', refusal: taken, nearest: [] });
    expect(warned).toHaveBeenCalledTimes(1);
  });

  test('outlives its hold: what is being sent has not expired', async () => {
    const { placing, state, sent } = await holding();
    void placing.send({ at: 'nine' });
    jest.advanceTimersByTime(300_000);
    expect(state()).toEqual({ kind: 'sending' });
    await sent[0]?.fail(new Error('no line'));
    expect(state().kind).toBe('send-failed');
  });

  test.each(['refused', 'lost'])(
    'about a time that is no longer chosen, %s, gives way to the one that is',
    async (end) => {
      const { placing, state, sent, asked } = await holding();
      void placing.send({ at: 'nine' });
      placing.choose('ten');
      // One at a time: what has been sent is answered first.
      expect(state()).toEqual({ kind: 'sending' });
      expect(asked).toHaveLength(1);
      if (end === 'lost') await sent[0]?.fail(new Error('no line'));
      else await sent[0]?.answer(taken);
      expect(asked.at(-1)?.time).toBe('ten');
      expect(state()).toEqual({ kind: 'holding' });
    },
  );

  test('that succeeds late has succeeded all the same', async () => {
    const { placing, state, sent, givenBack } = await holding();
    const late = placing.send({ at: 'nine' });
    placing.choose(null);
    placing.leave();
    await sent[0]?.answer(booked);
    await expect(late).resolves.toBe(booked);
    expect(state().kind).toBe('done');
    expect(givenBack).toEqual([]);
  });

  test.each(['refused', 'lost'])('that comes back %s after leaving gives the hold back', async (end) => {
    const { placing, sent, givenBack, asked } = await holding();
    void placing.send({ at: 'nine' });
    placing.leave();
    expect(givenBack).toEqual([]);
    if (end === 'lost') await sent[0]?.fail(new Error('no line'));
    else await sent[0]?.answer(full);
    expect(givenBack).toEqual(['first']);
    expect(asked).toHaveLength(1);
  });

  test('needs no hold where nothing is held', async () => {
    const { placing, state, sent } = world({ holds: false });
    placing.choose('nine');
    expect(state()).toEqual({ kind: 'idle' });
    void placing.send({ at: 'nine' });
    await sent[0]?.answer(full);
    expect(state().kind).toBe('refused');
    placing.choose('ten');
    expect(state()).toEqual({ kind: 'idle' });
    void placing.send({ at: 'ten' });
    await sent[1]?.answer(booked);
    expect(state().kind).toBe('done');
  });
});
