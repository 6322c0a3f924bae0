import { chosenTimeQuery, findChosenTime } from './chosen-time';

const chosen = { doctorId: 'd', clinicId: 'c', visitTypeId: 'v', startsAt: '2026-03-03T03:50:00.000Z' };

describe('a chosen time in the address', () => {
  test('comes back as it was put in', () => {
    const address = new URLSearchParams(chosenTimeQuery(chosen)).toString();
    expect(findChosenTime(Object.fromEntries(new URLSearchParams(address)))).toEqual(chosen);
  });

  test('is nothing when a part is missing, given twice or no instant', () => {
    const query = chosenTimeQuery(chosen);
    expect(findChosenTime({ ...query, clinic: undefined })).toBeNull();
    expect(findChosenTime({ ...query, doctor: ['a', 'b'] })).toBeNull();
    expect(findChosenTime({ ...query, at: 'tomorrow' })).toBeNull();
  });
});
