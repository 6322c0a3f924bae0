import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { ref, type Ref } from 'vue';
import { hoursMessages } from './hours.catalogue';
import { useRows } from './use-rows';

interface Row {
  key: string;
  text: string;
}

function list(
  ...keys: string[]
): ReturnType<typeof useRows<Row>> & { rows: Ref<readonly Row[]>; told: string[] } {
  const rows = ref<readonly Row[]>(keys.map((key) => ({ key, text: key })));
  const told: string[] = [];
  return { ...useRows(rows, (text) => told.push(text)), rows, told };
}
const texts = ({ rows }: { rows: Ref<readonly Row[]> }): string[] => rows.value.map(({ text }) => text);

beforeAll(() => loadCatalogues([hoursMessages]));

describe('a list whose entries are changed in a dialog', () => {
  test('takes a new one at its end', () => {
    const here = list('a');
    here.add();
    expect([here.isOpen.value, here.editing.value]).toEqual([true, null]);
    here.put({ key: 'b', text: 'b' });
    expect(texts(here)).toEqual(['a', 'b']);
    expect(here.isOpen.value).toBe(false);
  });

  test('shows the one that is changed, and leaves it in its place', () => {
    const here = list('a', 'b', 'c');
    here.change({ key: 'b', text: 'b' });
    expect(here.editing.value?.key).toBe('b');
    here.put({ key: 'b', text: 'other' });
    expect(texts(here)).toEqual(['a', 'other', 'c']);
    // A new one starts empty, whatever was changed before.
    here.add();
    expect(here.editing.value).toBeNull();
  });

  test('lets one go, says so, and leads the focus on to what adds another', () => {
    const focused: string[] = [];
    Object.assign(document, { getElementById: (id: string) => ({ focus: () => focused.push(id) }) });
    const here = list('a', 'b');
    here.remove({ key: 'a', text: 'a' }, 'add-row');
    expect(texts(here)).toEqual(['b']);
    expect(focused).toEqual(['add-row']);
    expect(here.told).toEqual([expect.stringMatching(/removed/i)]);
  });
});
