import { Field, InterfaceType } from 'type-graphql';

/** What a person can run into. Each kind is a type of its own with the data its screen needs. */
@InterfaceType({
  description:
    'Something a person can run into. `code` is stable; `message` is plain English for developers and logs.',
})
export abstract class NamedError {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;
}

/**
 * Carries a named error out of a service, so that the transaction around it rolls back. Resolvers turn it into a
 * result with `orRejection`.
 */
export class Rejection extends Error {
  constructor(readonly result: NamedError) {
    super(result.message);
    this.name = 'Rejection';
  }
}

/** A named error of one kind, ready to be thrown. */
export function reject<Kind extends NamedError>(
  kind: new () => Kind,
  values: { [Key in keyof Kind]: Kind[Key] },
): Rejection {
  return new Rejection(Object.assign(new kind(), values));
}

/**
 * The value, or the named error it was rejected with if that is one of the kinds the operation lists. Everything
 * else is thrown on.
 */
export async function orRejection<Value, Kinds extends readonly (new () => NamedError)[]>(
  work: Promise<Value>,
  kinds: Kinds,
): Promise<Value | InstanceType<Kinds[number]>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Rejection && kinds.some((kind) => error.result instanceof kind)) {
      return error.result as InstanceType<Kinds[number]>;
    }
    throw error;
  }
}
