import { onScopeDispose, ref, type Ref } from 'vue';

/** Where finding the viewer's place stands. */
export type NearbyState = 'idle' | 'locating' | 'denied' | 'failed';

/** Asks the device for its place, only when told to. Who left meanwhile, or asked again, gets no answer: null. */
export function useNearby(): {
  state: Readonly<Ref<NearbyState>>;
  locate: () => Promise<{ latitude: number; longitude: number } | null>;
} {
  const state = ref<NearbyState>('idle');
  let latest = 0;
  onScopeDispose(() => (latest += 1));

  async function locate(): Promise<{ latitude: number; longitude: number } | null> {
    const asked = ++latest;
    state.value = 'locating';
    try {
      const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 10_000, maximumAge: 600_000 });
      });
      if (asked !== latest) return null;
      state.value = 'idle';
      return { latitude: coords.latitude, longitude: coords.longitude };
    } catch (error) {
      if (asked === latest) {
        const refused = error instanceof GeolocationPositionError && error.code === error.PERMISSION_DENIED;
        state.value = refused ? 'denied' : 'failed';
      }
      return null;
    }
  }

  return { state, locate };
}
