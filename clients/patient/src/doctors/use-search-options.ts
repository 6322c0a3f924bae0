import { byLabel } from '@smart-healthcare/shared/i18n/text-order';
import { useQuery } from '@vue/apollo-composable';
import { computed, type ComputedRef } from 'vue';
import { SearchOptionsDocument } from '../generated/graphql';
import { specialtyName } from '@smart-healthcare/shared/terms/term-names';

interface Option {
  value: string;
  label: string;
}

/** Specialties and cities that can be chosen, named in the language in use and in its order. */
export function useSearchOptions(): { specialties: ComputedRef<Option[]>; cities: ComputedRef<Option[]> } {
  const { result } = useQuery(SearchOptionsDocument);
  return {
    specialties: computed(() =>
      (result.value?.specializations ?? [])
        .map((specialization) => ({ value: specialization.id, label: specialtyName(specialization) }))
        .sort(byLabel),
    ),
    cities: computed(() =>
      [...new Set((result.value?.clinics ?? []).map((clinic) => clinic.city))]
        .map((city) => ({ value: city, label: city }))
        .sort(byLabel),
    ),
  };
}
