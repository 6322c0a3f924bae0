import { describe, expect, it } from '@jest/globals';
import { loggedError } from './log.js';

describe('an error in the log', () => {
  it('keeps what helps to find it and drops what drivers hang on it', () => {
    const error = Object.assign(
      new Error('duplicate key value violates unique constraint "users_email_key"'),
      {
        code: '23505',
        constraint: 'users_email_key',
        detail: 'Key (email)=(asha@example.test) already exists.',
        parameters: ['asha@example.test', 'a password hash'],
        client: { secretKey: 123 },
      },
    );
    const logged = loggedError(error);
    expect(logged).toMatchObject({ type: 'Error', code: '23505', constraint: 'users_email_key' });
    expect(JSON.stringify(logged)).not.toMatch(/asha|hash|secretKey/);
  });

  it('does not repeat a value that PostgreSQL could not read', () => {
    const message = 'invalid input syntax for type date: "asha rao, "1980""';
    const logged = loggedError(Object.assign(new Error(message), { code: '22007' }));
    expect(logged.message).toBe('invalid input syntax for type date: "…"');
    expect(JSON.stringify(logged)).not.toMatch(/asha|1980/);
  });

  it('can be anything that was thrown', () => {
    expect(loggedError('text')).toEqual({ type: 'string', message: 'text' });
    expect(loggedError(null)).toEqual({ type: 'object', message: 'null' });
    expect(loggedError({ code: 'X' })).toMatchObject({ message: 'not an error', code: 'X' });
  });
});
