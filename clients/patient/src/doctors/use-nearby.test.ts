import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useNearby } from './use-nearby';

class GeolocationPositionError extends Error {
  readonly PERMISSION_DENIED = 1;
  constructor(readonly code: number) {
    super('No place');
  }
}
interface Asked {
  find: (latitude: number, longitude: number) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

/** A device that is asked for its place; the test answers. */
function device(): Asked[] {
  const asked: Asked[] = [];
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) =>
    void asked.push({
      find: (latitude, longitude) => {
        found({ coords: { latitude, longitude } } as GeolocationPosition);
        return settle();
      },
      fail: (error) => {
        failed?.(error as unknown as globalThis.GeolocationPositionError);
        return settle();
      },
    });
  Object.assign(navigator, { geolocation: { getCurrentPosition } });
  Object.assign(globalThis, { GeolocationPositionError });
  return asked;
}

const pune = { latitude: 18.52, longitude: 73.85 };

describe('the place of the viewer', () => {
  test('is asked for when told to, not before', async () => {
    const asked = device();
    const { result } = await mountComposable(useNearby);
    expect(asked).toEqual([]);
    expect(result.state.value).toBe('idle');
    const place = result.locate();
    expect(result.state.value).toBe('locating');
    await asked[0]?.find(18.52, 73.85);
    expect(await place).toEqual(pune);
    expect(result.state.value).toBe('idle');
  });

  test('may be refused by the person or not be found, and be asked for again', async () => {
    const asked = device();
    const { result } = await mountComposable(useNearby);
    const refused = result.locate();
    await asked[0]?.fail(new GeolocationPositionError(1));
    expect(await refused).toBeNull();
    expect(result.state.value).toBe('denied');
    const lost = result.locate();
    await asked[1]?.fail(new GeolocationPositionError(3));
    expect(await lost).toBeNull();
    expect(result.state.value).toBe('failed');
    const found = result.locate();
    await asked[2]?.find(18.52, 73.85);
    expect(await found).toEqual(pune);
  });

  test('answers the last question alone', async () => {
    const asked = device();
    const { result } = await mountComposable(useNearby);
    const first = result.locate();
    const second = result.locate();
    await asked[0]?.fail(new GeolocationPositionError(1));
    expect(await first).toBeNull();
    expect(result.state.value).toBe('locating');
    await asked[1]?.find(18.52, 73.85);
    expect(await second).toEqual(pune);
  });

  test('takes nobody anywhere who has left the page meanwhile', async () => {
    const asked = device();
    const { result, leave } = await mountComposable(useNearby);
    const place = result.locate();
    await leave();
    await asked[0]?.find(18.52, 73.85);
    expect(await place).toBeNull();
  });
});
