import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import { UserRole } from '../api/user-role.js';
import { signedIn, type Context } from '../api/context.js';
import { MANAGER } from '../api/viewer.js';
import type { AuditTrailService } from './audit-trail.service.js';
import { AuditFilter, AuditTrailConnection } from './audit-trail.type.js';

/** The audit trail. */
@Resolver()
export class AuditTrailResolver {
  constructor(private readonly trail: AuditTrailService) {}

  @Authorized(MANAGER)
  @Query(() => AuditTrailConnection, {
    description:
      'Who read or changed what, latest first, at most 50 a page. That somebody looked is part of it.',
  })
  async auditTrail(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AuditTrailConnection> {
    return this.trail.list(signedIn(context), filter ?? {}, { first, after: after ?? null });
  }

  @Authorized(UserRole.patient)
  @Query(() => AuditTrailConnection, {
    description: 'Who read or changed the viewer’s own record as a patient, latest first, at most 50 a page.',
  })
  async myRecordAccess(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<AuditTrailConnection> {
    return this.trail.listOwn(signedIn(context), { first, after: after ?? null });
  }
}
