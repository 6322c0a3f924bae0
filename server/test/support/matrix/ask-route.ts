import { describeSchema } from '../../../src/graphql/schema.js';
import type { Operation } from '../../../src/operations/named-operations.js';
import { OPERATIONS } from '../../../src/rest/operations.js';
import { parametersOf } from '../../../src/rest/parameters.js';
import { REST_PATH, ROUTES, type Route } from '../../../src/rest/routes.js';
import { pdf } from '../documents.js';
import { Visitor } from '../visitor.js';
import { isEmpty, outcomeOf, refusedBy } from './outcomes.js';
import type { Door } from './table.js';
import { VARIABLES, type Variables } from './variables.js';
import type { World } from './world.js';

const schema = describeSchema();

function operationOf({ operation }: Route): Operation {
  const found = OPERATIONS.get(operation);
  if (found === undefined) throw new Error(`There is no operation ${operation}`);
  return found;
}

/** The root field that a route asks for, by the route's method and path. */
export function fieldOf(name: string): string {
  const route = routeOf(name);
  const [selection] = operationOf(route).definition.selectionSet.selections;
  return selection !== undefined && 'name' in selection ? selection.name.value : '';
}

/** Each variable where REST has its place. */
async function askRoute(
  { app }: World,
  route: Route,
  variables: Variables,
  token: string | null,
  cookie: string | null,
): Promise<string> {
  const at = new Map(parametersOf(schema, route, operationOf(route)).map(({ name, place }) => [name, place]));
  const of = (place: string): [string, unknown][] =>
    Object.entries(variables).filter(([name]) => at.get(name) === place);
  const path = of('path').reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    route.path,
  );
  const query = new URLSearchParams(of('query').map(([name, value]) => [name, String(value)]));
  const takesFile = [...at.values()].includes('file');
  const [, key] = of('Idempotency-Key')[0] ?? [];
  const response = await fetch(`${app.app.url}${REST_PATH}${path}?${String(query)}`, {
    method: route.method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(cookie === null ? {} : { cookie: `refresh=${cookie}` }),
      ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
      ...(takesFile || ['GET', 'DELETE'].includes(route.method)
        ? {}
        : { 'content-type': 'application/json' }),
    },
    ...(takesFile
      ? { body: formOf(of('body')) }
      : ['GET', 'DELETE'].includes(route.method)
        ? {}
        : { body: JSON.stringify(Object.fromEntries(of('body'))) }),
  });
  const text = await response.text();
  const body = text === '' ? null : (JSON.parse(text) as Record<string, unknown>);
  if (response.ok) {
    if (response.status !== (route.status ?? 200)) return `status ${response.status}`;
    return body !== null && isEmpty(body) ? 'empty' : 'ok';
  }
  const outcome = refusedBy(body?.['code']);
  if (body?.['status'] !== response.status) return `status ${response.status} of ${outcome}`;
  return /^\d+$/.test(outcome) && outcome !== String(response.status) ? `status ${response.status}` : outcome;
}

function formOf(fields: readonly [string, unknown][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, String(value));
  form.append('file', new Blob([new Uint8Array(pdf())]), 'count.pdf');
  return form;
}

/** The operation behind a route, by GraphQL. */
async function askOperation(
  { app }: World,
  route: Route,
  variables: Variables,
  token: string | null,
  cookie: string | null,
): Promise<string> {
  const { text } = operationOf(route);
  const visitor = new Visitor(app.app);
  visitor.accessToken = token;
  visitor.cookie = cookie;
  const answer = text.includes('Upload!')
    ? await visitor.upload(text, pdf(), 'count.pdf', variables)
    : await visitor.ask(text, variables);
  const outcome = outcomeOf({
    ...answer,
    data: route.pick === undefined ? answer.data : picked(answer.data, route.pick),
  });
  return outcome === '404' && answer.errors === undefined ? String(route.whenNull ?? 404) : outcome;
}

function picked(data: Record<string, unknown> | null, name: string): Record<string, unknown> | null {
  const [value] = Object.values(data ?? {}) as (Record<string, unknown> | null)[];
  return value === null || value === undefined ? data : { [name]: value[name] };
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

function routeOf(name: string): Route {
  const route = ROUTES.find((each) => nameOf(each) === name);
  if (route === undefined) throw new Error(`There is no route ${name}`);
  return route;
}

function doorOf(send: typeof askRoute): Door {
  return {
    list: () => ROUTES.map(nameOf),
    ask: async (world, name, by, token) => {
      const route = routeOf(name);
      const variables = await VARIABLES[route.operation]?.(world, by);
      if (variables === undefined) throw new Error(`Nothing to ask ${route.operation} with`);
      // The one thing that a cookie answers, and not a token.
      const cookie =
        route.operation === 'RefreshSession' && by === 'patient' ? await world.refreshCookie() : null;
      return send(world, route, variables, token, cookie);
    },
  };
}

export const REST = doorOf(askRoute);
/** GraphQL, asked by the operations that stand behind REST. */
export const GRAPHQL = doorOf(askOperation);
