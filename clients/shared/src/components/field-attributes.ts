import { computed, useId, type ComputedRef } from 'vue';

/** What every field takes. `error` is the text to show, already translated. */
export interface FieldProps {
  label: string;
  name?: string;
  id?: string;
  hint?: string;
  error?: string | null;
  /** Marks the field as one that may stay empty; all others must be filled. */
  optional?: boolean;
  /** One of a search or filter: it may stay empty without a word about it. */
  filter?: boolean;
  disabled?: boolean;
  labelHidden?: boolean;
}

/** The attributes that tie a control to its label, hint and error for assistive technology. */
export function useFieldAttributes(props: FieldProps): {
  controlId: string;
  attributes: ComputedRef<Record<string, string | boolean | undefined>>;
} {
  const controlId = props.id ?? useId();
  const attributes = computed(() => {
    const described = [
      props.hint ? `${controlId}-hint` : null,
      props.error ? `${controlId}-error` : null,
    ].filter((id) => id !== null);
    return {
      id: controlId,
      name: props.name,
      disabled: props.disabled,
      'aria-required': props.optional || props.filter ? undefined : 'true',
      'aria-invalid': props.error ? 'true' : undefined,
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    };
  });
  return { controlId, attributes };
}
