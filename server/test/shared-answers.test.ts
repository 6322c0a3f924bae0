import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { describeSchema } from '../src/graphql/schema.js';
import { isForEverybody, sharedAnswers } from '../src/graphql/shared-answers.js';

const schema = describeSchema();
const FREE =
  'subscription { availabilityChanged(doctorId: "x", from: "2026-03-01", to: "2026-03-02") { doctorId } }';
const VISITS = 'subscription { appointmentsChanged { appointmentId } }';

describe('answers that many watch', () => {
  it.each([
    ['free times, which tell everybody the same', FREE, true],
    ['visits, which tell each viewer their own', VISITS, false],
  ])('are shared or not: %s', (_name, text, is) => {
    expect(isForEverybody({ schema, document: parse(text) })).toBe(is);
  });

  it('are those of one event, one document and one set of variables', async () => {
    const share = sharedAnswers();
    let executed = 0;
    const answer = (): Promise<{ data: { number: number } }> => {
      executed += 1;
      return Promise.resolve({ data: { number: executed } });
    };
    const one = share({ schema, document: parse(FREE), variableValues: { a: 1 } });
    const same = share({ schema, document: parse(FREE), variableValues: { a: 1 } });
    const other = share({ schema, document: parse(FREE), variableValues: { a: 2 } });
    const [first, second] = [{}, {}];
    expect(await one(first, answer)).toBe(await same(first, answer));
    expect(executed).toBe(1);
    await other(first, answer);
    await one(second, answer);
    expect(executed).toBe(3);
  });
});
