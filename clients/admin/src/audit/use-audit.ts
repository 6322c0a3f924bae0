import { usePages, type Pages } from '@smart-healthcare/shared/graphql/use-pages';
import { AuditTrailDocument, type AuditTrailQuery } from '../generated/graphql';
import { toAuditFilter, type AuditSearch } from './audit-address';

export type AuditEntry = AuditTrailQuery['auditTrail']['edges'][number]['node'];

const PAGE = 50;

/** The audit trail, latest first, a page at a time. That it was read is noted in it. */
export function useAudit(search: () => AuditSearch): Pages<AuditEntry, AuditTrailQuery> {
  return usePages(
    AuditTrailDocument,
    () => ({ filter: toAuditFilter(search()), first: PAGE }),
    ({ auditTrail }) => auditTrail,
    () => ({ fetchPolicy: 'network-only' }),
  );
}
