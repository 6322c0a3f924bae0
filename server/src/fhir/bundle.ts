import type { Bundle, BundleEntry, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { Found } from './page.js';
import type { Place } from './place.js';
import type { Query } from './query.js';

/**
 * A page of what was found, with the addresses of itself and of the next one.
 * @param path of the search below the base
 * @param beside what was found: notes on how it was searched, and what came along
 */
export function searchset(
  { base }: Place,
  path: string,
  asked: URLSearchParams,
  query: Query,
  { resources, total, next }: Found,
  {
    notes = null,
    included = [],
  }: { readonly notes?: OperationOutcome | null; readonly included?: readonly Resource[] } = {},
): Bundle {
  const addressOf = (parameters: URLSearchParams): string => {
    const text = parameters.toString();
    return text === '' ? `${base}/${path}` : `${base}/${path}?${text}`;
  };
  const link = [{ relation: 'self', url: addressOf(asked) }];
  if (next !== null) link.push({ relation: 'next', url: addressOf(query.from(next)) });
  const entryOf = (resource: Resource, mode: 'match' | 'include'): BundleEntry => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id ?? ''}`,
    resource,
    search: { mode },
  });
  const entry = resources.map((resource) => entryOf(resource, 'match'));
  entry.push(...included.map((resource) => entryOf(resource, 'include')));
  if (notes !== null) entry.push({ resource: notes, search: { mode: 'outcome' } });
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(total === undefined ? {} : { total }),
    link,
    ...(entry.length === 0 ? {} : { entry }),
  };
}
