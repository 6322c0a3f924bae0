import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../api/context.js';
import { VisitType } from './visit-type.entity.js';

/** Fields of a visit type that lie in other tables. */
@Resolver(() => VisitType)
export class VisitTypeFieldsResolver {
  @FieldResolver(() => String, { description: 'ISO 4217 code of every fee of the organization.' })
  async currency(@Ctx() { loaders }: Context): Promise<string> {
    return (await loaders.settings()).currency;
  }
}
