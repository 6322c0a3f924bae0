import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import { hoursMessages } from './hours.catalogue';

/** The acts of a list whose entries are made and changed in a dialog. */
export function useRows<Row extends { key: string }>(
  rows: Ref<readonly Row[]>,
  onRemoved: (text: string) => void,
): {
  /** The entry in the dialog; null while a new one is made. */
  editing: ComputedRef<Row | null>;
  isOpen: Ref<boolean>;
  add: () => void;
  change: (row: Row) => void;
  put: (row: Row) => void;
  remove: (row: Row, addButtonId: string) => void;
} {
  const { t } = useMessages(hoursMessages);
  const isOpen = ref(false);
  const editedKey = ref<string | null>(null);

  function open(key: string | null): void {
    editedKey.value = key;
    isOpen.value = true;
  }

  return {
    editing: computed(() => rows.value.find(({ key }) => key === editedKey.value) ?? null),
    isOpen,
    add: () => open(null),
    change: ({ key }) => open(key),
    put: (row) => {
      const known = rows.value.some(({ key }) => key === row.key);
      rows.value = known ? rows.value.map((old) => (old.key === row.key ? row : old)) : [...rows.value, row];
      isOpen.value = false;
    },
    remove: (row, addButtonId) => {
      rows.value = rows.value.filter(({ key }) => key !== row.key);
      document.getElementById(addButtonId)?.focus();
      onRemoved(t('row.removed'));
    },
  };
}
