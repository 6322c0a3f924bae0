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
 * are not needed.
 *
 * @type {import('@graphql-codegen/plugin-helpers').PluginFunction<
 *   import('@graphql-codegen/typescript').TypeScriptPluginConfig
 * >}
 */
export function plugin(schema, documents, config) {
  const used = new GraphQLSchema({ types: usedTypes(schema, documents) });
  return typescript(used, documents, { ...config, onlyOperationTypes: true });
}

/**
 * @param {GraphQLSchema} schema
 * @param {import('@graphql-codegen/plugin-helpers').Types.DocumentFile[]} documents
 * @returns {import('graphql').GraphQLNamedType[]} in the order of the schema, which does not follow the documents'
 */
function usedTypes(schema, documents) {
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
