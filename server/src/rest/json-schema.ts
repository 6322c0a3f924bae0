import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isScalarType,
  isUnionType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string', format: 'uuid' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'string', format: 'date-time' },
  Date: { type: 'string', format: 'date' },
  Time: { type: 'string', pattern: '^\\d{2}:\\d{2}$' },
  LocalDateTime: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' },
  Upload: { type: 'string', contentMediaType: 'application/octet-stream' },
};

function orNull(schema: JsonSchema): JsonSchema {
  return typeof schema['type'] === 'string' && schema['enum'] === undefined
    ? { ...schema, type: [schema['type'], 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

function described(schema: JsonSchema, description: string | null | undefined): JsonSchema {
  if (description === null || description === undefined || description === '') return schema;
  // Beside a reference, 3.1 lets a description stand.
  return { ...schema, description };
}

/** Makes schemas of GraphQL types and selections, and gathers the named ones. */
export class JsonSchemas {
  /** By name; referred to as `#/components/schemas/NAME`. */
  readonly named: Record<string, JsonSchema> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  /** Of what may be sent for a variable. */
  ofInput(type: GraphQLInputType): JsonSchema {
    if (isNonNullType(type)) return this.ofFilledInput(type.ofType);
    return orNull(this.ofFilledInput(type));
  }

  /** Of what may be sent for a variable in an address or a header, where nothing is null: it is left out. */
  ofText(type: GraphQLInputType): JsonSchema {
    return this.ofFilledInput(type);
  }

  private ofFilledInput(type: GraphQLInputType): JsonSchema {
    if (isNonNullType(type)) return this.ofFilledInput(type.ofType);
    if (isListType(type)) return { type: 'array', items: this.ofInput(type.ofType) };
    if (!isInputObjectType(type)) return this.ofLeaf(type);
    return this.refer(type.name, () => {
      const fields = Object.values(type.getFields());
      const required = fields.filter(
        ({ type: own, defaultValue }) => isNonNullType(own) && defaultValue === undefined,
      );
      return described(
        {
          type: 'object',
          properties: Object.fromEntries(
            fields.map((field) => [field.name, described(this.ofInput(field.type), field.description)]),
          ),
          required: required.map(({ name }) => name),
          additionalProperties: false,
        },
        type.description,
      );
    });
  }

  /** Of what a selection answers. */
  ofSelection(type: GraphQLOutputType, selections: SelectionSetNode | undefined): JsonSchema {
    if (isNonNullType(type)) return this.ofFilledSelection(getNullableType(type), selections);
    return orNull(this.ofFilledSelection(type, selections));
  }

  private ofFilledSelection(type: GraphQLOutputType, selections: SelectionSetNode | undefined): JsonSchema {
    if (isListType(type)) return { type: 'array', items: this.ofSelection(type.ofType, selections) };
    if (selections === undefined) return this.ofLeaf(type as GraphQLNamedType);
    const fragment = onlyFragment(selections);
    if (fragment !== null) {
      const definition = this.fragments.get(fragment);
      if (definition !== undefined) {
        return this.refer(fragment.replace(/Parts$/, ''), () =>
          this.ofObject(type as GraphQLNamedType, definition.selectionSet),
        );
      }
    }
    return this.ofObject(type as GraphQLNamedType, selections);
  }

  /** Of an object of one type, with what the selection says of that type. */
  ofObject(type: GraphQLNamedType, selections: SelectionSetNode): JsonSchema {
    const properties = this.propertiesOf(type, selections);
    return described(
      { type: 'object', properties, required: Object.keys(properties) },
      isObjectType(type) ? type.description : undefined,
    );
  }

  /** Properties that a selection gives an object of a type, those of fragments for other types left out. */
  propertiesOf(type: GraphQLNamedType, { selections }: SelectionSetNode): Record<string, JsonSchema> {
    if (!isObjectType(type)) throw new Error(`${type.name} is no object`);
    const properties: Record<string, JsonSchema> = {};
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        // __typename is for the machine that makes the answer.
        if (field === undefined) continue;
        const name = (selection.alias ?? selection.name).value;
        properties[name] = described(this.ofSelection(field.type, selection.selectionSet), field.description);
        continue;
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
      const condition = inner?.typeCondition?.name.value;
      if (inner !== undefined && (condition === undefined || this.isA(type, condition))) {
        Object.assign(properties, this.propertiesOf(type, inner.selectionSet));
      }
    }
    return properties;
  }

  private isA(type: GraphQLNamedType, condition: string): boolean {
    if (type.name === condition) return true;
    const wider = this.schema.getType(condition);
    if (!isInterfaceType(wider) && !isUnionType(wider)) return false;
    return isObjectType(type) && this.schema.isSubType(wider, type);
  }

  private ofLeaf(type: GraphQLNamedType | GraphQLInputType): JsonSchema {
    if (isEnumType(type)) {
      return this.refer(type.name, () =>
        described({ type: 'string', enum: type.getValues().map(({ name }) => name) }, type.description),
      );
    }
    const known = isScalarType(type) ? SCALARS[type.name] : undefined;
    if (known === undefined) throw new Error(`There is no schema of ${String(type)}`);
    return known;
  }

  /** A reference to a named schema, made at the first. */
  refer(name: string, make: () => JsonSchema): JsonSchema {
    if (!(name in this.named)) {
      // Taken before it is made: a type may hold itself.
      this.named[name] = {};
      this.named[name] = make();
    }
    return { $ref: `#/components/schemas/${name}` };
  }
}

/** The fragment that is all of a selection, __typename and refusals apart. */
function onlyFragment({ selections }: SelectionSetNode): string | null {
  const names = selections.flatMap((each) => (each.kind === Kind.FRAGMENT_SPREAD ? [each.name.value] : []));
  const others = selections.filter((each) => each.kind !== Kind.FRAGMENT_SPREAD);
  const parts = names.filter((name) => name !== 'Refusal');
  const isAll = others.every((each) => each.kind === Kind.FIELD && each.name.value === '__typename');
  return isAll && parts.length === 1 ? (parts[0] ?? null) : null;
}
