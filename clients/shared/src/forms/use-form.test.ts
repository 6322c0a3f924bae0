import { ApolloError } from '@apollo/client/core';
import { GraphQLError } from 'graphql';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues } from '../i18n/i18n';
import { effectScope } from 'vue';
import { atMost, wanted } from './field-rules';
import { useForm, type Form } from './use-form';

type Field = 'name' | 'city';

function form(): Form<Field> {
  return useForm<Field>(
    {
      name: { id: 'the-name', label: () => 'Name', rules: [wanted('fullName'), atMost(5)] },
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
function leave(id: string): void {
  const event = new Event('focusout');
  Object.defineProperty(event, 'target', { value: { id } });
  document.dispatchEvent(event);
}

const fail = (error: Error) => (): Promise<void> => Promise.reject(error);

beforeAll(() => loadCatalogues([baseMessages]));

describe('a form', () => {
  test('sends nothing that breaks a rule, and leads to each such field', async () => {
    const { submit, errors, summary, values } = form();
    let sent = 0;
    const send = (): Promise<void> => Promise.resolve(void (sent += 1));
    await submit(send);
    expect(sent).toBe(0);
    expect(errors).toEqual({ name: 'Write the full name.', city: null });
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

  test('tells the rule to who leaves the field, before anything is sent, and no more once it is kept', () => {
    const scope = effectScope();
    const { values, errors } = scope.run(form) as Form<Field>;
    leave('the-name');
    expect(errors.name).toBeNull();
    values.name = 'Sreelakshmi';
    leave('the-city');
    expect(errors).toEqual({ name: null, city: null });
    leave('the-name');
    expect(errors.name).toBe('Use at most 5 characters.');
    values.name = 'Sreela';
    expect(errors.name).toBe('Use at most 5 characters.');
    values.name = 'Sree';
    expect(errors.name).toBeNull();
    scope.stop();
    values.name = 'Sreelakshmi';
    leave('the-name');
    expect(errors.name).toBeNull();
  });

  test('moves nothing from under a press: what a field says waits for its end', async () => {
    const scope = effectScope();
    const { values, errors } = scope.run(form) as Form<Field>;
    values.name = 'Sreelakshmi';
    document.dispatchEvent(new Event('pointerdown'));
    leave('the-name');
    expect(errors.name).toBeNull();
    document.dispatchEvent(new Event('pointerup'));
    expect(errors.name).toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
    expect(errors.name).not.toBeNull();
    scope.stop();
  });

  test('says no more what was refused of a text that has changed', async () => {
    const { submit, values, refuse, errors } = form();
    values.name = 'Asha';
    await submit(() => Promise.resolve(refuse('name', 'Taken')));
    expect(errors.name).toBe('Taken');
    values.name = 'Usha';
    expect(errors.name).toBeNull();
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
