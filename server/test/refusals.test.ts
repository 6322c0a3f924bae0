import { expect, it } from '@jest/globals';
import { getNamedType, isUnionType, Kind } from 'graphql';
import { OPERATIONS as OF_FHIR } from '../src/fhir/operations.js';
import { describeSchema } from '../src/graphql/schema.js';
import { OPERATIONS as OF_MCP } from '../src/mcp/operations.js';
import { REFUSALS } from '../src/operations/problems.js';
import { OPERATIONS as OF_REST } from '../src/rest/operations.js';

const schema = describeSchema();

it.each([
  ['REST', OF_REST],
  ['FHIR', OF_FHIR],
  ['MCP', OF_MCP],
])('knows a status for each refusal that an operation of %s can answer', (_form, operations) => {
  const missing = [...operations.values()].flatMap(({ definition }) => {
    const [field] = definition.selectionSet.selections;
    const root = schema.getRootType(definition.operation);
    const type = field?.kind === Kind.FIELD ? root?.getFields()[field.name.value]?.type : undefined;
    const named = type === undefined ? undefined : getNamedType(type);
    if (!isUnionType(named)) return [];
    return named
      .getTypes()
      .filter((member) => member.getInterfaces().some(({ name }) => name === 'NamedError'))
      .filter(({ name }) => !(name in REFUSALS))
      .map(({ name }) => name);
  });
  expect(missing).toEqual([]);
});
