import {
  Kind,
  parse,
  print,
  separateOperations,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';

/** One operation of GraphQL with the fragments that it uses. */
export interface Operation {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

/** The operations of a text, by name: what stands behind a form of the API other than GraphQL. */
export function readOperations(text: string): ReadonlyMap<string, Operation> {
  return new Map(
    Object.entries(separateOperations(parse(text))).map(([name, document]) => {
      const definition = document.definitions.find(
        (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
      );
      if (definition === undefined) throw new Error(`${name} is no operation`);
      return [name, { name, text: print(document), document, definition }];
    }),
  );
}
