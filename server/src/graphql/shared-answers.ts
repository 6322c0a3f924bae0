import { getOperationAST, Kind, print, type ExecutionArgs, type ExecutionResult } from 'graphql';

type Answer = (event: unknown) => Promise<ExecutionResult>;

/** Whether what is subscribed to tells everybody the same, as its field says of itself (`audience`). */
export function isForEverybody({ schema, document, operationName }: ExecutionArgs): boolean {
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  return selections.every(
    (selection) =>
      selection.kind === Kind.FIELD && fields[selection.name.value]?.extensions['audience'] === 'everybody',
  );
}

/**
 * Answers of one event that many watch: who asks the same of it gets the same answer, executed once. Events are one
 * object for all who watch, and what is kept of one goes with it.
 */
export function sharedAnswers(): (
  args: ExecutionArgs,
) => (event: unknown, answer: Answer) => Promise<ExecutionResult> {
  const byEvent = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();
  return ({ document, variableValues, operationName }) => {
    const key = JSON.stringify([print(document), variableValues, operationName]);
    return (event, answer) => {
      if (typeof event !== 'object' || event === null) return answer(event);
      const answers = byEvent.get(event) ?? new Map<string, Promise<ExecutionResult>>();
      byEvent.set(event, answers);
      const kept = answers.get(key) ?? answer(event);
      answers.set(key, kept);
      return kept;
    };
  };
}
