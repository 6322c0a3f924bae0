import { jest } from '@jest/globals';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import type { WantedTime } from './own-holds';
import { useStillFree } from './use-still-free';

const clinic = { id: 'c', name: 'Harbor', timeZone: 'America/New_York' };
// Still the second of March at the clinic.
const wanted: WantedTime = {
  doctorId: 'd',
  clinicId: 'c',
  visitTypeId: 'v',
  startsAt: '2099-03-03T03:00:00Z',
  timeZone: 'America/New_York',
  movingAppointmentId: null,
};
const free = (...starts: string[]): Said => ({ freeTimes: { days: [{ clinic, starts }] } });

test('a time is free, however its instant is written, on the day of its clinic', async () => {
  const { result, server } = await mountComposable(() => useStillFree(() => wanted));
  expect(result.isGone.value).toBe(false);
  expect(server.last('FreeTimes').variables).toMatchObject({ from: '2099-03-02', to: '2099-03-02' });
  await server.last('FreeTimes').answer(free('2099-03-03T03:00:00.000Z'));
  expect(result.isGone.value).toBe(false);
});

test('one that is not free brings the nearest; another choice is looked up anew', async () => {
  const of = ref<WantedTime | null>(wanted);
  const { result, server } = await mountComposable(() => useStillFree(() => of.value));
  await server.last('FreeTimes').answer(free('2099-03-03T02:00:00Z'));
  expect(result.isGone.value).toBe(true);
  expect(result.nearest.value).toBeNull();
  await server.last('FreeTimes').answer(free('2099-03-03T02:00:00Z'));
  expect(result.nearest.value).toMatchObject([{ startsAt: '2099-03-03T02:00:00Z' }]);
  of.value = { ...wanted, startsAt: '2099-03-03T02:00:00Z' };
  await settle();
  expect(result.isGone.value).toBe(false);
  expect(result.nearest.value).toBeNull();
});

test.each([
  ['is awaited', undefined],
  ['is lost', 'lose'],
] as const)('a time of another day is not gone while the answer %s', async (_, end) => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const of = ref<WantedTime | null>(wanted);
  const { result, server } = await mountComposable(() => useStillFree(() => of.value));
  await server.last('FreeTimes').answer(free('2099-03-03T03:00:00Z'));
  of.value = { ...wanted, startsAt: '2099-03-05T03:00:00Z' };
  await settle();
  expect(server.last('FreeTimes').variables).toMatchObject({ from: '2099-03-04' });
  if (end) await server.last('FreeTimes')[end]();
  expect([result.isGone.value, server.all('FreeTimes').length]).toEqual([false, 2]);
  warned.mockRestore();
});

test('nobody to watch for asks nothing, and a question that is lost says nothing', async () => {
  const idle = await mountComposable(() => useStillFree(() => null));
  expect(idle.server.all('FreeTimes')).toEqual([]);
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { result, server } = await mountComposable(() => useStillFree(() => wanted));
  await server.last('FreeTimes').lose();
  expect(result.isGone.value).toBe(false);
  warned.mockRestore();
});
