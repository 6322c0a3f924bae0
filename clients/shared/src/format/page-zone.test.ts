import { mountTree } from '../testing/mount-composable';
import { defineComponent, h, nextTick, ref, type ComputedRef } from 'vue';
import type { NamedZone } from './named-zone';
import { providePageZone, usePageZone } from './page-zone';

const at = '2026-03-03T09:00:00Z';
const inYork = { at, zone: 'America/New_York' };
const inParis = { at, zone: 'Europe/Paris' };

test('a page names one zone for all of its parts, and tells several apart while there are several', async () => {
  const shown = ref([inYork]);
  const isThere = ref(true);
  const zones: ComputedRef<NamedZone>[] = [];
  const Part = defineComponent(() => {
    zones.push(usePageZone(() => shown.value));
    return () => h('p');
  });
  const Page = defineComponent(() => {
    zones.push(providePageZone(() => [inYork]));
    return () => (isThere.value ? h(Part) : null);
  });
  mountTree(Page);
  const [page, part] = zones;
  expect(part).toBe(page);
  expect(page?.value.isBeside).toBe(false);
  expect(page?.value.once).toMatch(/New York|Eastern|ET/);
  shown.value = [inYork, inParis];
  expect([page?.value.isBeside, page?.value.once]).toEqual([true, null]);
  isThere.value = false;
  await nextTick();
  expect(page?.value.isBeside).toBe(false);
});
