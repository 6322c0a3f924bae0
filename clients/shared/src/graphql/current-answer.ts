import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';

/**
 * The answer to the question that is asked now. Of a query that always asks the server, the binding keeps the answer
 * to the question before until the next one comes, and for ever where that is lost.
 *
 * @param result of the query
 * @param question the variables of the query; compared as JSON
 */
export function currentAnswer<Result>(
  result: Readonly<Ref<Result | undefined>>,
  question: () => unknown,
): ComputedRef<Result | undefined> {
  const asked = computed(() => JSON.stringify(question()));
  const answered = ref<string>();
  watch(
    result,
    (answer) => {
      if (answer !== undefined) answered.value = asked.value;
    },
    { immediate: true, flush: 'sync' },
  );
  return computed(() => (answered.value === asked.value ? result.value : undefined));
}
