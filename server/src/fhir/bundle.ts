import type { Bundle, BundleEntry, OperationOutcome } from '@medplum/fhirtypes';
import type { Found } from './page.js';
import type { Place } from './place.js';
import type { Query } from './query.js';

/**
 * A page of what was found, with the addresses of itself and of the next one.
 * @param path of the search below the base
 * @param notes on how it was searched
 */
export function searchset(
  { base }: Place,
  path: string,
  asked: URLSearchParams,
  query: Query,
  { resources, total, next }: Found,
  notes: OperationOutcome | null = null,
): Bundle {
  const addressOf = (parameters: URLSearchParams): string => {
    const text = parameters.toString();
    return text === '' ? `${base}/${path}` : `${base}/${path}?${text}`;
  };
  const link = [{ relation: 'self', url: addressOf(asked) }];
  if (next !== null) link.push({ relation: 'next', url: addressOf(query.from(next)) });
  const entry: BundleEntry[] = resources.map((resource) => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
    search: { mode: 'match' },
  }));
  if (notes !== null) entry.push({ resource: notes, search: { mode: 'outcome' } });
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(total === undefined ? {} : { total }),
    link,
    ...(entry.length === 0 ? {} : { entry }),
  };
}
