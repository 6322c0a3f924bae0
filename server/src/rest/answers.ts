import type { Executed } from '../operations/ground.js';
import {
  headersOf,
  problem,
  PROBLEM_TYPE,
  refusalIn,
  UNAUTHENTICATED,
  type Problem,
} from '../operations/problems.js';
import { REST_PATH, type Route } from './routes.js';

/** What is sent back. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null for no content. */
  readonly body: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

interface Connection {
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * The REST form of what an operation answered.
 * @param address of the request, path and query, from which that of the next page is made
 */
export function restAnswer(route: Route, executed: Executed, address: string): RestAnswer {
  const refused = refusalIn(executed);
  if (refused !== null) return problemAnswer(refused);
  const [root] = Object.values(executed.data ?? {});
  const value = route.pick !== undefined && isFields(root) ? root[route.pick] : root;
  if (value === null || value === undefined) return problemAnswer(nothing(route));
  const isAccepted =
    isFields(value) && route.accepted !== undefined && value['__typename'] === route.accepted;
  const status = isAccepted ? 202 : (route.status ?? 200);
  if (status === 204)
    return value === false ? problemAnswer(nothing(route)) : { status, headers: {}, body: null };
  const body = isConnection(value)
    ? { items: value.edges.map(({ node }) => node), hasMore: value.pageInfo.hasNextPage }
    : withoutTypename(value);
  const headers = {
    'content-type': JSON_TYPE,
    ...nextPage(value, address),
    ...eTag(body),
    ...(isAccepted ? {} : location(route, body)),
  };
  return { status, headers, body };
}

export function problemAnswer(body: Problem): RestAnswer {
  return { status: body.status, headers: { 'content-type': PROBLEM_TYPE, ...headersOf(body) }, body };
}

function nothing(route: Route): Problem {
  return route.whenNull === 401
    ? UNAUTHENTICATED
    : problem(404, 'NOT_FOUND', 'There is nothing of this id, or not for you.');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isConnection(value: unknown): value is Connection {
  return isFields(value) && 'edges' in value && 'pageInfo' in value;
}

function withoutTypename(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { __typename: _name, ...rest } = value;
  return rest;
}

function nextPage(value: unknown, address: string): Record<string, string> {
  if (!isConnection(value) || !value.pageInfo.hasNextPage || value.pageInfo.endCursor === null) return {};
  const [path = '', query = ''] = address.split('?');
  const next = new URLSearchParams(query);
  next.set('after', value.pageInfo.endCursor);
  return { link: `<${path}?${next.toString()}>; rel="next"` };
}

function eTag(body: unknown): Record<string, string> {
  const version = isFields(body) ? body['version'] : undefined;
  return typeof version === 'number' || typeof version === 'string' ? { etag: `"${version}"` } : {};
}

function location({ location: template }: Route, body: unknown): Record<string, string> {
  if (template === undefined || !isFields(body)) return {};
  const filled = template.replace(/\{(\w+)\}/g, (_match, name: string) => String(body[name]));
  return { location: template.startsWith('/') ? `${REST_PATH}${filled}` : filled };
}
