import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../src/api/context.js';
import { TokenScope } from '../src/api/token-scope.js';
import type { Credential } from '../src/api/viewer.js';
import { guardTokens } from '../src/graphql/guard-tokens.js';

const INFO = {} as GraphQLResolveInfo;
const counted: string[] = [];

const schema = buildSchema(`
  type Query { me: String }
  type Subscription { availabilityChanged: String }
`);
const event = schema.getSubscriptionType()!.getFields()['availabilityChanged']!;
const me = schema.getQueryType()!.getFields()['me']!;
event.subscribe = () => 'the events';
event.resolve = () => 'an event';
me.resolve = () => 'Asha';
guardTokens(schema, async (tokenId) => void counted.push(tokenId));

function contextOf(credential: Credential): Context {
  return {
    viewer: { userId: 'someone', role: 'patient', credential, doctorId: null, isFrontDesk: false },
  } as Context;
}

function token(...scopes: TokenScope[]): Context {
  return contextOf({ kind: 'token', tokenId: 'one', scopes, clinicIds: null });
}

describe('the guard of tokens', () => {
  it('looks at the scope when a subscription begins and at each event, which does not count', async () => {
    counted.length = 0;
    const open = token(TokenScope.doctors_read);
    await expect(event.subscribe?.(null, {}, open, INFO)).resolves.toBe('the events');
    expect(event.resolve?.(null, {}, token(TokenScope.doctors_read), INFO)).toBe('an event');
    expect(counted).toEqual(['one']);
    await expect(event.subscribe?.(null, {}, token(TokenScope.profile_read), INFO)).rejects.toThrow('token');
    expect(() => event.resolve?.(null, {}, token(TokenScope.profile_read), INFO)).toThrow('token');
  });

  it('lets sessions and visitors by, and no link', () => {
    expect(me.resolve?.(null, {}, contextOf({ kind: 'session', sessionId: 'one' }), INFO)).toBe('Asha');
    expect(me.resolve?.(null, {}, { viewer: null } as Context, INFO)).toBe('Asha');
    const link = contextOf({ kind: 'link', madeBy: { kind: 'session', sessionId: 'one' } });
    expect(() => me.resolve?.(null, {}, link, INFO)).toThrow('You may not');
  });

  it('lets nothing out when counting refuses', async () => {
    const strict = buildSchema('type Query { me: String }');
    const field = strict.getQueryType()!.getFields()['me']!;
    field.resolve = () => 'Asha';
    guardTokens(strict, async () => {
      throw new Error('used up');
    });
    await expect(field.resolve(null, {}, token(TokenScope.profile_read), INFO)).rejects.toThrow('used up');
  });
});
