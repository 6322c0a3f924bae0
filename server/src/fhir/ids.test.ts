import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readScheduleId, readSlotId, scheduleId, slotId } from './ids.js';

const uuid = fc.uuid();
const seconds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('ids of what has no rows', () => {
  it('say what they are, in the signs and the length that FHIR has', () => {
    fc.assert(
      fc.property(uuid, uuid, seconds, (visitTypeId, clinicId, at) => {
        const schedule = { visitTypeId, clinicId };
        const slot = { ...schedule, seconds: at };
        expect(readScheduleId(scheduleId(schedule))).toEqual(schedule);
        expect(readSlotId(slotId(slot))).toEqual(slot);
        for (const id of [scheduleId(schedule), slotId(slot)]) expect(id).toMatch(/^[A-Za-z0-9\-.]{1,64}$/);
      }),
    );
  });

  it('are read from no other text', () => {
    const key = {
      visitTypeId: '00000000-0000-4000-8000-000000000001',
      clinicId: '00000000-0000-4000-8000-000000000002',
    };
    const id = scheduleId(key);
    for (const text of [
      '',
      '.',
      id.slice(1),
      `${id}=`,
      `${id}A`,
      id.replaceAll('A', '_'),
      `${id.slice(0, -1)}J`,
    ]) {
      expect(readScheduleId(text)).toBeNull();
    }
    expect(readSlotId(id)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => expect(readSlotId(text)).toBeNull()));
  });
});
