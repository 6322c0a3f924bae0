import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { usePlaces } from './use-places';

const place = (id: string, timeZone: string) => ({ __typename: 'Clinic', id, name: id, city: 'X', timeZone });
const managed = (id: string, timeZone: string, isActive = true) => ({
  __typename: 'ManagedClinic',
  id,
  isActive,
  visitsToday: 0,
  clinic: place(id, timeZone),
});

/** Half past one on the fourth of March in Kolkata, still three in the afternoon of the third in New York. */
const now = (): Date => new Date('2026-03-03T20:00:00Z');

describe('where patients have not confirmed', () => {
  test('tomorrow is the clinic’s, whatever the clock of whoever looks', async () => {
    const clinicId = ref('kolkata');
    const { result, server } = await mountComposable(() =>
      usePlaces(
        () => null,
        () => clinicId.value,
        now,
      ),
    );
    await settle();
    expect(result.isKnown.value).toBe(false);
    await server.last('PickClinics').answer({
      managedClinics: [
        managed('kolkata', 'Asia/Kolkata'),
        managed('new york', 'America/New_York'),
        managed('closed', 'Pacific/Auckland', false),
      ],
    });
    expect(result.isKnown.value).toBe(true);
    expect([result.today.value, result.tomorrow.value]).toEqual([
      '2026-03-04',
      { from: '2026-03-05', to: '2026-03-05' },
    ]);
    clinicId.value = 'new york';
    expect(result.tomorrow.value).toEqual({ from: '2026-03-04', to: '2026-03-04' });
    // Of all of them nobody is left out.
    clinicId.value = '';
    expect(result.tomorrow.value).toEqual({ from: '2026-03-04', to: '2026-03-05' });
    expect(server.all('DeskDoctor')).toEqual([]);
  });

  test('doctors choose among their own clinics', async () => {
    const { result, server } = await mountComposable(() =>
      usePlaces(
        () => 'd',
        () => '',
        now,
      ),
    );
    await settle();
    await server.last('DeskDoctor').answer({
      managedDoctor: {
        id: 'd',
        doctor: { id: 'd', clinics: [place('a', 'Asia/Kolkata'), place('b', 'Asia/Kolkata')] },
      },
    });
    expect(result.places.value.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(result.tomorrow.value).toEqual({ from: '2026-03-05', to: '2026-03-05' });
    expect(server.all('PickClinics')).toEqual([]);
  });

  test('without an answer no day is said, least of all the viewer’s, until it is asked again', async () => {
    const { result, server } = await mountComposable(() =>
      usePlaces(
        () => null,
        () => '',
        now,
      ),
    );
    await settle();
    await server.last('PickClinics').lose();
    expect(result.isKnown.value).toBe(false);
    expect(result.failure.value).not.toBeNull();
    const again = result.askAgain();
    await settle();
    await server.last('PickClinics').answer({ managedClinics: [managed('kolkata', 'Asia/Kolkata')] });
    await again;
    expect([result.isKnown.value, result.failure.value, result.today.value]).toEqual([
      true,
      null,
      '2026-03-04',
    ]);
  });
});
