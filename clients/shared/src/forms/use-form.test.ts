import { ApolloError } from '@apollo/client/core';
import { GraphQLError } from 'graphql';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues } from '../i18n/i18n';
import { atMost, required } from './field-rules';
import { useForm, type Form } from './use-form';

type Field = 'name' | 'city';

function form(): Form<Field> {
  return useForm<Field>(
    {
      name: { id: 'the-name', label: () => 'Name', rules: [required, atMost(5)] },
      city: { id: 'the-city', label: () => 'City', rules: [] },
    },
    { name: '', city: 'Pune' },
  );
}

const refusedAt = (...fields: string[]): ApolloError =>
  new ApolloError({
    graphQLErrors: [
      new GraphQLError('No', {
        extensions: { code: 'BAD_USER_INPUT', fields: fields.map((field) => ({ field, rule: 'isIn' })) },
      }),
    ],
  });
const fail = (error: Error) => (): Promise<void> => Promise.reject(error);

beforeAll(() => loadCatalogues([baseMessages]));

describe('a form', () => {
  test('sends nothing that breaks a rule, and leads to each such field', async () => {
    const { submit, errors, summary, values } = form();
    let sent = 0;
    const send = (): Promise<void> => Promise.resolve(void (sent += 1));
    await submit(send);
    expect(sent).toBe(0);
    expect(errors).toEqual({ name: 'Fill this in.', city: null });
    expect(summary.value).toEqual([{ message: expect.stringContaining('Name'), controlId: 'the-name' }]);
    values.name = 'Asha';
    await submit(send);
    expect(sent).toBe(1);
    expect(errors.name).toBeNull();
    expect(summary.value).toEqual([]);
  });

  test('is sent once, however often it is pressed, and may be sent again after the answer', async () => {
    const { submit, values, sending } = form();
    values.name = 'Asha';
    const answers: (() => void)[] = [];
    const send = (): Promise<void> => new Promise((resolve) => answers.push(resolve));
    const first = submit(send);
    void submit(send);
    expect(sending.value).toBe(true);
    expect(answers).toHaveLength(1);
    answers[0]?.();
    await first;
    expect(sending.value).toBe(false);
    void submit(send);
    expect(answers).toHaveLength(2);
  });

  test('puts what the server refused at its fields, wherever in the input they lie', async () => {
    const { submit, values, errors, summary } = form();
    values.name = 'Asha';
    await submit(fail(refusedAt('input.city')));
    expect(errors.city).not.toBeNull();
    expect(errors.name).toBeNull();
    expect(summary.value).toEqual([{ message: expect.stringContaining('City'), controlId: 'the-city' }]);
    await submit(() => Promise.resolve());
    expect(summary.value).toEqual([]);
  });

  test('says as a whole what no field of it stands for, keeps the texts, and may be sent again', async () => {
    const { submit, values, errors, summary, sending } = form();
    values.name = 'Asha';
    const gone = new ApolloError({ networkError: new Error('Gone') });
    const outage = new ApolloError({
      graphQLErrors: [new GraphQLError('x', { extensions: { code: 'SERVICE_UNAVAILABLE' } })],
    });
    for (const error of [refusedAt('input.unknown'), gone, outage]) {
      await submit(fail(error));
      expect(summary.value).toEqual([{ message: expect.any(String) }]);
      expect(errors).toEqual({ name: null, city: null });
      expect(sending.value).toBe(false);
    }
    expect(values).toEqual({ name: 'Asha', city: 'Pune' });
  });

  test('says until when to wait where something came too often', async () => {
    const { submit, values, summary } = form();
    values.name = 'Asha';
    const before = Date.now();
    const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: 8 };
    await submit(fail(new ApolloError({ graphQLErrors: [new GraphQLError('x', { extensions })] })));
    const [entry] = summary.value;
    expect(entry?.message).toContain('8 seconds');
    expect(entry?.waitUntil).toBeGreaterThanOrEqual(before + 8_000);
    await submit(fail(new ApolloError({ networkError: new Error('Gone') })));
    expect(summary.value).toEqual([{ message: expect.any(String) }]);
  });

  test('shows what the page refuses while it sends: a field, or all of it first', async () => {
    const { submit, values, refuse, refuseAll, errors, summary } = form();
    values.name = 'Asha';
    await submit(() => {
      refuse('name', 'Taken');
      refuseAll('Not now');
      return Promise.resolve();
    });
    expect(errors.name).toBe('Taken');
    expect(summary.value).toEqual([
      { message: 'Not now' },
      { message: expect.stringContaining('Taken'), controlId: 'the-name' },
    ]);
  });
});
