import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { useDoctorHours } from './use-doctor-hours';

// A Tuesday.
const question = { from: '2026-03-10', to: '2026-03-10', clinics: [{ id: 'c', timeZone: 'UTC' }] };
const hours = (doctorId: string, startTime: string): Said => ({
  hours: { doctorId, weekly: [{ clinicId: 'c', weekday: 2, startTime, endTime: '12:00' }] },
});

type Hours = Mounted<ReturnType<typeof useDoctorHours>> & { doctorId: Ref<string | null> };

async function open(id: string | null): Promise<Hours> {
  const doctorId = ref(id);
  const mounted = await mountComposable(() =>
    useDoctorHours(
      () => doctorId.value,
      () => question,
    ),
  );
  return { ...mounted, doctorId };
}

describe('the hours of a doctor in a calendar', () => {
  test('are shaded once they are known', async () => {
    const { result, server } = await open('d');
    expect(result.open.value).toBeNull();
    await server.last('HoursOfDay').answer(hours('d', '09:00'));
    expect(result.open.value).toEqual([{ start: '2026-03-10T09:00', end: '2026-03-10T12:00' }]);
  });

  test('shade nothing while they cannot be had', async () => {
    const { result, server } = await open('d');
    await server.last('HoursOfDay').lose();
    expect(result.open.value).toBeNull();
  });

  test('are never those of the doctor looked at before, nor of all doctors of a clinic', async () => {
    const { result, server, doctorId } = await open('d');
    await server.last('HoursOfDay').answer(hours('d', '09:00'));
    doctorId.value = 'e';
    await settle();
    expect(result.open.value).toBeNull();
    await server.last('HoursOfDay').answer(hours('e', '10:00'));
    expect(result.open.value).toEqual([{ start: '2026-03-10T10:00', end: '2026-03-10T12:00' }]);
    const asked = server.all('HoursOfDay').length;
    doctorId.value = null;
    await settle();
    expect(result.open.value).toBeNull();
    expect(server.all('HoursOfDay')).toHaveLength(asked);
  });
});
