import { Kind, visit, type DocumentNode } from 'graphql';

/** Costs kept for one document; a client that pages asks with a few lengths only. */
const MOST_COSTS = 50;

const DECIDING: ReadonlySet<string> = new Set(['first', 'from', 'to']);

interface Known {
  /** Variables that decide the cost: lengths of lists, dates, and conditions of directives. */
  readonly deciding: readonly string[];
  readonly costs: Map<string, number>;
}

const documents = new WeakMap<DocumentNode, Known>();

/**
 * The cost of an operation, computed once for each document and each set of values that decides it.
 * @param compute what it throws is thrown, and not kept
 */
export function knownCost(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
  compute: () => number,
): number {
  let known = documents.get(document);
  if (known === undefined) {
    known = { deciding: decidingVariables(document), costs: new Map() };
    documents.set(document, known);
  }
  const values = known.deciding.map((name) => variables[name]);
  if (!values.every(isPlain)) return compute();
  // An argument may refuse to be null, which is seen where it is counted.
  const nulls = Object.keys(variables).filter((name) => variables[name] === null);
  const key = JSON.stringify([operationName, nulls, ...values.map((value) => value ?? String(value))]);
  const kept = known.costs.get(key);
  if (kept !== undefined) return kept;
  const cost = compute();
  // Dates pass: what was kept is not kept for ever.
  if (known.costs.size >= MOST_COSTS) known.costs.clear();
  known.costs.set(key, cost);
  return cost;
}

/** Names of the variables in arguments that say how long something gets, and in directives. */
function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const collect = { Variable: ({ name }: { name: { value: string } }) => void names.add(name.value) };
  visit(document, {
    Argument: (argument) => {
      if (DECIDING.has(argument.name.value)) visit(argument.value, collect);
    },
    Directive: (directive) => void visit(directive, collect),
    [Kind.VARIABLE_DEFINITION]: () => false,
  });
  return [...names];
}

function isPlain(value: unknown): boolean {
  return value === undefined || value === null || ['number', 'boolean', 'string'].includes(typeof value);
}
