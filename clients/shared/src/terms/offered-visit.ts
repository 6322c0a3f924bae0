/**
 * The type of visit that is offered first: the one that was named; for somebody who was here before the doctor's follow-up, else any that is no first visit, which costs more; else the doctor's first.
 */
export function findOfferedVisit<Type extends { id: string; kind: string }>(
  types: readonly Type[],
  query: { visit?: unknown; again?: unknown },
): Type | undefined {
  const named = types.find(({ id }) => id === query.visit);
  const again = query.again
    ? (types.find(({ kind }) => kind === 'follow_up') ?? types.find(({ kind }) => kind !== 'first_visit'))
    : undefined;
  return named ?? again ?? types[0];
}
