import { keptVisits, type OwnVisit } from './kept-visits';

function visit(id: string, doctorId: string, specializationId: string, status = 'confirmed'): OwnVisit {
  return {
    id,
    status,
    doctor: { id: doctorId, fullName: 'Dr Rao', specialization: { id: specializationId } },
  } as OwnVisit;
}

describe('the visits that an earlier time may replace', () => {
  const visits = [
    visit('same doctor', 'd', 's'),
    visit('same field', 'other', 's'),
    visit('other field', 'third', 'x'),
    visit('arrived', 'd', 's', 'checked_in'),
  ];

  test('are those of the doctor and of the field that have not begun', () => {
    const found = keptVisits(visits, { doctorId: 'd', specializationId: 's' });
    expect(found.map(({ id }) => id)).toEqual(['same doctor', 'same field']);
  });

  test('are none where nothing is chosen yet', () => {
    expect(keptVisits(visits, { doctorId: '', specializationId: '' })).toEqual([]);
  });
});
