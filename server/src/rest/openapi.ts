import { STATUS_CODES } from 'node:http';
import {
  getNamedType,
  GraphQLNonNull,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { exampleOf } from './examples.js';
import { JsonSchemas, type JsonSchema } from './json-schema.js';
import type { Operation } from '../operations/named-operations.js';
import { PROBLEM_TYPE, REFUSALS } from '../operations/problems.js';
import { OPERATIONS } from './operations.js';
import { parametersOf, type Parameter } from './parameters.js';
import { REST_PATH, ROUTES, type Route } from './routes.js';
import { describeWebhooks } from './webhooks.js';

/** What can go wrong with any route, by status. */
const COMMON: Readonly<Record<number, string>> = {
  400: 'A parameter, a header or the body cannot be read.',
  403: 'The role of who asks may never do this, the token does not open it (`scopes` says which would), or the page that asks is of a foreign origin.',
  404: 'There is nothing of this id, or not for who asks: both answer alike.',
  422: 'Values break rules; `fields` says which and why.',
  429: 'Too many tries; `Retry-After` says when another one is worth it.',
  500: 'Something went wrong; `requestId` names it in the log.',
  503: 'The service does not answer just now; `Retry-After` says when to try again.',
  507: 'There is no room left for files.',
};

const UNAUTHENTICATED = 'There is no access token, or it is good no more.';

const INTRODUCTION = `The REST form of the GraphQL API, with the same rules and permissions.

- Times are instants in UTC; dates are of the clinic, whose time zone is told beside them. Amounts are in minor units.
- Send the access token as \`Authorization: Bearer …\`. It is good for minutes: \`POST ${REST_PATH}/session/refresh\`.
- A program sends its own token there instead: \`shc_…\`, made by a person on the page of their account. It is good until
  its day or until it is revoked, for what its scopes open: each route says which. 403 names in \`scopes\` what was missing.
- Refusals are problems (RFC 9457): \`code\` is for programs, \`detail\` for people who develop them.
- Booking and moving need an \`Idempotency-Key\`, made once for each intent: the same request again gives the same answer.
- \`ETag\` is the version of what was read. Sent back as \`If-Match\`, a change of somebody else's refuses yours (412).
- Lists answer \`items\` and \`hasMore\`; \`Link\` names the next page.`;

/** The description of the REST form, made from its routes, their operations and the schema. */
export function openApi(schema: GraphQLSchema): Record<string, unknown> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const { document } of OPERATIONS.values()) {
    for (const each of document.definitions) {
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    }
  }
  const schemas = new JsonSchemas(schema, fragments);
  schemas.refer('Problem', () => problemSchema({}));
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of ROUTES) {
    const operation = OPERATIONS.get(route.operation);
    if (operation === undefined) throw new Error(`There is no operation ${route.operation}`);
    const parts = new RouteParts(schema, schemas, route, operation);
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: parts.describe() };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Smart Healthcare',
      version: '1.0.0',
      description: INTRODUCTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: REST_PATH }],
    tags: [...new Set(ROUTES.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    webhooks: describeWebhooks(),
    components: {
      responses: Object.fromEntries(
        [...Object.keys(COMMON), '401'].map((status) => [`Status${status}`, commonAnswer(Number(status))]),
      ),
      schemas: Object.fromEntries(Object.entries(schemas.named).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The access token of a session, or the token of a program (`shc_…`) with a scope that opens the route.',
        },
      },
    },
  };
}

/** What any route may be refused with. */
function commonAnswer(status: number): Record<string, unknown> {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: COMMON[status] ?? UNAUTHENTICATED, content: { [PROBLEM_TYPE]: { schema } } };
}

function problemSchema(own: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      code: { type: 'string' },
      ...own,
    },
    required: ['type', 'title', 'status', 'detail', 'code', ...Object.keys(own)],
  };
}

/** One route's part of the description. */
class RouteParts {
  private readonly field: FieldNode;
  private readonly parameters: readonly Parameter[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly schemas: JsonSchemas,
    private readonly route: Route,
    private readonly operation: Operation,
  ) {
    const [field] = operation.definition.selectionSet.selections;
    if (field?.kind !== Kind.FIELD) throw new Error(`${operation.name} asks for no field`);
    this.field = field;
    this.parameters = parametersOf(schema, route, operation);
  }

  describe(): Record<string, unknown> {
    const { route } = this;
    const description = this.rootField().description;
    const body = this.requestBody();
    return {
      operationId: route.operation[0]?.toLowerCase() + route.operation.slice(1),
      summary: route.summary,
      ...(description === null || description === undefined ? {} : { description }),
      tags: [route.tag],
      security: route.isOpen === true ? [{}, { token: [] }] : [{ token: [] }],
      parameters: this.parameters
        .filter(({ place }) => place !== 'body' && place !== 'file')
        .map((parameter) => this.parameterOf(parameter)),
      ...(body === null ? {} : { requestBody: body }),
      responses: this.responses(),
    };
  }

  private root(): GraphQLObjectType {
    const root = this.schema.getRootType(this.operation.definition.operation);
    if (root === undefined || root === null) throw new Error(`${this.operation.name} has no root`);
    return root;
  }

  private rootField(): ReturnType<GraphQLObjectType['getFields']>[string] {
    const field = this.root().getFields()[this.field.name.value];
    if (field === undefined) throw new Error(`${this.operation.name} asks for what there is not`);
    return field;
  }

  private parameterOf({ name, place, type, isRequired }: Parameter): Record<string, unknown> {
    const isHeader = place === 'Idempotency-Key' || place === 'If-Match';
    const schema: JsonSchema = place === 'If-Match' ? { type: 'string' } : this.schemas.ofText(type);
    return {
      name: isHeader ? place : name,
      in: isHeader ? 'header' : place,
      required: place === 'path' || isRequired,
      schema,
      ...(place === 'If-Match'
        ? { description: 'The ETag of what was read: refused with 412 when it has changed.' }
        : {}),
      ...(place === 'Idempotency-Key'
        ? { description: 'Made once for each intent; the same again gives the same answer.' }
        : {}),
      ...(place === 'query' && isListType(asRequired(type)) ? { explode: false } : {}),
    };
  }

  private requestBody(): Record<string, unknown> | null {
    const own = this.parameters.filter(({ place }) => place === 'body' || place === 'file');
    if (own.length === 0) return null;
    const file = own.find(({ place }) => place === 'file');
    const schema: JsonSchema = {
      type: 'object',
      properties: Object.fromEntries(own.map(({ name, type }) => [name, this.schemas.ofInput(type)])),
      required: own.filter(({ isRequired }) => isRequired).map(({ name }) => name),
      additionalProperties: false,
    };
    const example = exampleOf(schema, this.schemas.named);
    const content =
      file === undefined
        ? { 'application/json': { schema, example } }
        : { 'multipart/form-data': { schema } };
    return { required: own.some(({ isRequired }) => isRequired), content };
  }

  private responses(): Record<string, unknown> {
    const refusals = this.refusals();
    const statuses = [
      400,
      422,
      429,
      500,
      503,
      ...(this.route.isOpen === true && this.route.whenNull !== 401 ? [] : [401]),
      ...(this.route.isOpen === true ? [] : [403]),
      ...(this.route.path.includes('{') || this.route.mayBeNothing === true ? [404] : []),
      ...(this.parameters.some(({ place }) => place === 'file') ? [507] : []),
      ...refusals.keys(),
    ];
    return {
      [this.route.status ?? 200]: this.success(),
      ...(this.route.accepted === undefined ? {} : { 202: this.acceptedAnswer(this.route.accepted) }),
      ...Object.fromEntries(
        [...new Set(statuses)]
          .sort((a, b) => a - b)
          .map((status) => [status, this.refusalAnswer(status, refusals.get(status) ?? [])]),
      ),
    };
  }

  private success(): Record<string, unknown> {
    const { route } = this;
    if (route.status === 204) return { description: 'Done' };
    const schema = this.successSchema();
    const text = (description: string): Record<string, unknown> => ({
      description,
      schema: { type: 'string' },
    });
    const properties = this.propertyNames(schema);
    const headers = {
      ...(properties.includes('version') ? { ETag: text('The version of what is answered.') } : {}),
      ...(properties.includes('hasMore') ? { Link: text('The next page, where there is one.') } : {}),
      ...(route.location === undefined ? {} : { Location: text('Address of what was made.') }),
    };
    return {
      description: route.status === 201 ? 'Made' : 'Done',
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      content: { 'application/json': { schema, example: exampleOf(schema, this.schemas.named) } },
    };
  }

  /** What is answered where something has to follow first. */
  private acceptedAnswer(name: string): Record<string, unknown> {
    const union = getNamedType(this.rootField().type);
    const member = isUnionType(union) ? union.getTypes().find((type) => type.name === name) : undefined;
    const selections = this.field.selectionSet;
    if (member === undefined || selections === undefined)
      throw new Error(`${this.operation.name} answers no ${name}`);
    const schema = this.schemas.ofSelection(asOutput(member), forMember(selections, member));
    return {
      description: member.description ?? name,
      content: { 'application/json': { schema, example: exampleOf(schema, this.schemas.named) } },
    };
  }

  private propertyNames(schema: JsonSchema): string[] {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    const own = name === undefined ? schema : (this.schemas.named[name] ?? {});
    return Object.keys((own['properties'] as object | undefined) ?? {});
  }

  private successSchema(): JsonSchema {
    const named = getNamedType(this.rootField().type);
    const selections = this.field.selectionSet;
    if (isUnionType(named)) {
      const [success] = named.getTypes().filter(({ name }) => !(name in REFUSALS));
      if (success === undefined || selections === undefined) throw new Error(`${named.name} has no success`);
      return this.schemas.ofSelection(asOutput(success), forMember(selections, success));
    }
    const type = isNonNullType(this.rootField().type)
      ? this.rootField().type
      : asOutput(named as GraphQLObjectType);
    if (this.route.pick !== undefined && isObjectType(named) && selections !== undefined) {
      const picked = this.schemas.propertiesOf(named, selections)[this.route.pick];
      if (picked === undefined) throw new Error(`${this.operation.name} has no ${this.route.pick}`);
      return picked;
    }
    const schema = this.schemas.ofSelection(type, selections);
    const edges = (schema['properties'] as Record<string, JsonSchema> | undefined)?.['edges'];
    if (edges === undefined) return schema;
    const edge = edges['items'] as { properties: { node: JsonSchema } };
    return {
      type: 'object',
      properties: { items: { type: 'array', items: edge.properties.node }, hasMore: { type: 'boolean' } },
      required: ['items', 'hasMore'],
    };
  }

  /** Refusals that the operation answers, by status. */
  private refusals(): Map<number, GraphQLObjectType[]> {
    const byStatus = new Map<number, GraphQLObjectType[]>();
    const named = getNamedType(this.rootField().type);
    for (const type of isUnionType(named) ? named.getTypes() : []) {
      const status = REFUSALS[type.name];
      if (status !== undefined) byStatus.set(status, [...(byStatus.get(status) ?? []), type]);
    }
    return byStatus;
  }

  private refusalAnswer(status: number, types: readonly GraphQLObjectType[]): Record<string, unknown> {
    if (types.length === 0) return { $ref: `#/components/responses/Status${status}` };
    const general = COMMON[status];
    const own = types.map((type) => this.refusalSchema(type));
    const all =
      general === undefined && own.length > 0 && status !== 401
        ? own
        : [...own, { $ref: '#/components/schemas/Problem' }];
    const schema = all.length === 1 ? all[0] : { anyOf: all };
    const words = [
      ...types.map(({ name, description }) => description ?? name),
      ...(general === undefined ? [] : [general]),
    ];
    return {
      description: words.join(' ') || (STATUS_CODES[status] ?? ''),
      content: {
        [PROBLEM_TYPE]: {
          schema,
          example: {
            ...(exampleOf(schema ?? {}, this.schemas.named) as object),
            status,
            title: STATUS_CODES[status],
          },
        },
      },
    };
  }

  private refusalSchema(type: GraphQLObjectType): JsonSchema {
    return this.schemas.refer(`${type.name}Problem`, () => {
      const {
        code: _code,
        message: _message,
        ...own
      } = this.schemas.propertiesOf(
        type,
        this.field.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] },
      );
      return problemSchema(own, type.description ?? undefined);
    });
  }
}

function asRequired(type: Parameter['type']): Parameter['type'] {
  return isNonNullType(type) ? type.ofType : type;
}

function asOutput(type: GraphQLObjectType): GraphQLNonNull<GraphQLObjectType> {
  return new GraphQLNonNull(type);
}

/** What a selection over a union says of one of its members. */
function forMember(selections: SelectionSetNode, { name }: GraphQLObjectType): SelectionSetNode {
  const inline = selections.selections.find(
    (each) => each.kind === Kind.INLINE_FRAGMENT && each.typeCondition?.name.value === name,
  );
  return inline?.kind === Kind.INLINE_FRAGMENT ? inline.selectionSet : selections;
}
