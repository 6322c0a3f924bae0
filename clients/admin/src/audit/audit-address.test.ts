import { i18n } from '@smart-healthcare/shared/i18n/i18n';
import { messages } from '@smart-healthcare/shared/audit/audit.en';
import { readAuditAddress, toAuditFilter, writeAuditAddress } from './audit-address';

beforeAll(() => {
  i18n.global.mergeLocaleMessage('en', { audit: messages });
});

const person = '018cc251-f400-7b65-9a92-41d60f8094e8';

test('an address says again what it was made from', () => {
  const search = { person, patient: '', action: 'patient_read', from: '2026-11-01', to: '2026-11-30' };
  expect(readAuditAddress(writeAuditAddress(search))).toEqual(search);
});

test('what has not the form of its field is left out', () => {
  const search = readAuditAddress({
    person: 'x',
    patient: [person],
    action: 'patient_sold',
    from: '2026-13-45',
    to: 'soon',
  });
  expect(search).toEqual({ person: '', patient: '', action: '', from: '', to: '' });
});

test('the last day counts whole, also at the end of a month', () => {
  const filter = toAuditFilter({ person, patient: '', action: '', from: '2026-11-30', to: '2026-11-30' });
  expect(filter).toEqual({
    personId: person,
    patientId: null,
    action: null,
    from: new Date(2026, 10, 30).toISOString(),
    to: new Date(2026, 11, 1).toISOString(),
  });
});
