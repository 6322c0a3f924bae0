import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef, type Ref } from 'vue';
import { askAgain } from './ask-again';
import { isUnanswered } from './is-unanswered';

/** What a field offers, as the server tells it. */
export interface Choices<Result> {
  result: Readonly<Ref<Result | undefined>>;
  /** Whether they could not be loaded and none are known: not to be told is no empty list. */
  isFailed: ComputedRef<boolean>;
  retry: () => Promise<void>;
}

/**
 * Asks for what a field offers. Never rejects.
 *
 * @param enabled whether it is asked for yet
 */
export function useChoices<Result>(
  document: TypedDocumentNode<Result, Record<string, never>>,
  enabled: () => boolean = () => true,
): Choices<Result> {
  const { result, error, loading, refetch } = useQuery(document, {}, () => ({ enabled: enabled() }));
  const found = computed(() => result.value as Result | undefined);
  return {
    result: found,
    isFailed: computed(() => isUnanswered({ result, error, loading })),
    retry: () => askAgain(refetch),
  };
}
