import {
  computed,
  inject,
  onScopeDispose,
  provide,
  shallowReactive,
  type ComputedRef,
  type InjectionKey,
} from 'vue';
import { namedZone, type NamedZone } from './named-zone';

/** Instants with the zone of their place, as they are now. */
type Times = () => readonly { at: string; zone: string }[];

interface PageZone {
  readonly zone: ComputedRef<NamedZone>;
  readonly parts: Set<Times>;
}

const pageZoneKey: InjectionKey<PageZone> = Symbol('page zone');

/** For a page whose parts load times of their own: their zone is named once for all of them, by the page. */
export function providePageZone(own: Times): ComputedRef<NamedZone> {
  const parts = shallowReactive(new Set([own]));
  const zone = computed(() => namedZone([...parts].flatMap((times) => times())));
  provide(pageZoneKey, { zone, parts });
  return zone;
}

/** For a part of such a page: tells the page its times, and how they are shown. */
export function usePageZone(times: Times): ComputedRef<NamedZone> {
  const page = inject(pageZoneKey);
  if (!page) throw new Error('usePageZone needs a page with providePageZone');
  page.parts.add(times);
  onScopeDispose(() => page.parts.delete(times));
  return page.zone;
}
