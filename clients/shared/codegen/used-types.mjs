import { plugin as typescript } from '@graphql-codegen/typescript';
import {
  concatAST,
  getNamedType,
  GraphQLSchema,
  isInputObjectType,
  isLeafType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * A plugin of GraphQL Code Generator: TypeScript for the scalars, enums and inputs that the documents use. What the
 * operations answer is typed selection by selection by `typescript-operations`, so the object types of the schema
 * are not needed. `alsoTypes` names what is needed beside the documents.
 *
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction<
 *   import('@graphql-codegen/typescript').TypeScriptPluginConfig & { alsoTypes?: string[] }
 * >}
 */
export function plugin(schema, documents, { alsoTypes = [], ...config }) {
  const used = new GraphQLSchema({ types: usedTypes(schema, documents, alsoTypes) });
  return typescript(used, documents, { ...config, onlyOperationTypes: true });
}

/**
 * @param {GraphQLSchema} schema
 * @param {import('@graphql-codegen/plugin-helpers').Types.DocumentFile[]} documents
 * @param {string[]} alsoTypes
 * @returns {import('graphql').GraphQLNamedType[]} in the order of the schema, which does not follow the documents'
 */
function usedTypes(schema, documents, alsoTypes) {
  /** @type {Set<import('graphql').GraphQLNamedType>} */
  const used = new Set();
  /** @param {import('graphql').GraphQLNamedType | undefined} type */
  function add(type) {
    if (!type || used.has(type)) return;
    if (!isLeafType(type) && !isInputObjectType(type)) return;
    used.add(type);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
    }
  }
  for (const name of alsoTypes) add(schema.getType(name));
  const types = new TypeInfo(schema);
  const seen = {
    Field: () => add(getNamedType(types.getType() ?? undefined)),
    VariableDefinition: () => add(getNamedType(types.getInputType() ?? undefined)),
  };
  visit(
    concatAST(documents.flatMap(({ document }) => (document ? [document] : []))),
    visitWithTypeInfo(types, seen),
  );
  return Object.values(schema.getTypeMap()).filter((type) => used.has(type));
}
