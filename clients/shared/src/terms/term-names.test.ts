import { i18n, loadCatalogues } from '../i18n/i18n';
import { specialtyName, visitName } from './term-names';
import { termsMessages } from './terms.catalogue';

afterEach(() => {
  i18n.global.locale.value = 'en';
});

test('common names are told in the language in use, a clinic’s own as it wrote them', async () => {
  await loadCatalogues([termsMessages]);
  expect(visitName({ name: 'Follow-up' })).toBe('Follow-up');
  expect(specialtyName({ name: 'Cardiology' })).toBe('Heart (cardiology)');

  i18n.global.locale.value = 'hi';
  await loadCatalogues([termsMessages]);
  expect(visitName({ name: 'Follow-up' })).toBe('दोबारा दिखाना');
  expect(specialtyName({ name: 'Cardiology' })).toBe('दिल के डॉक्टर');
  expect(visitName({ name: 'Walk & talk' })).toBe('Walk & talk');
});
