import { onFieldLeft } from '@smart-healthcare/shared/forms/field-left';
import type { FieldRule } from '@smart-healthcare/shared/forms/field-rules';
import { useApolloClient } from '@vue/apollo-composable';
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import { FindPatientsDocument, type MatchFragment } from '../generated/graphql';

export type NumberSharers =
  | { kind: 'nobody' }
  | { kind: 'some'; matches: readonly MatchFragment[] }
  | { kind: 'failed'; error: unknown };

export interface NumberField {
  /** `id`s of the controls that the number stands in. */
  ids: readonly string[];
  number: () => string;
  /** Of a number that is possible. */
  rule: FieldRule;
  /** A number that was looked for before. */
  known: string;
}

/**
 * Who is reached by a number already, such as the family. It is looked for when the field is left, and once: each
 * search is counted and audited.
 */
export function useNumberSharers(field: NumberField): Readonly<ShallowRef<NumberSharers>> {
  const { resolveClient } = useApolloClient();
  const state = shallowRef<NumberSharers>({ kind: 'nobody' });
  let asked = field.known.trim();

  async function look(number: string): Promise<void> {
    asked = number;
    let answer: NumberSharers = { kind: 'nobody' };
    if (number !== '' && field.rule(number) === null) {
      try {
        const { data } = await resolveClient().query({
          query: FindPatientsDocument,
          variables: { input: { phone: number } },
          fetchPolicy: 'network-only',
        });
        if (data.findPatients.length > 0) answer = { kind: 'some', matches: data.findPatients };
      } catch (error) {
        answer = { kind: 'failed', error };
      }
    }
    // Another number may stand there by now.
    if (asked === number) state.value = answer;
  }

  onScopeDispose(
    onFieldLeft((id) => {
      const number = field.number().trim();
      if (field.ids.includes(id) && number !== asked) void look(number);
    }),
  );
  return state;
}
