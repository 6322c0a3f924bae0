import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { termsMessages } from '@smart-healthcare/shared/terms/terms.catalogue';
import { doctorsMessages } from './doctors.catalogue';
import { RELAXABLE, type DoctorSearch } from './search-address';
import { useSearchNames } from './use-search-names';

const search: DoctorSearch = {
  words: 'heart',
  specializationId: 'c',
  city: 'Pune',
  near: { latitude: 18.52, longitude: 73.85 },
  date: '2026-03-03',
  maxFee: 50,
  minRating: 4.5,
  language: 'hi',
  sort: 'SOONEST',
};

beforeAll(() => loadCatalogues([doctorsMessages, termsMessages]));

describe('what restricts a search', () => {
  test('is called by what was chosen', async () => {
    const { result, server } = await mountComposable(useSearchNames);
    await server.last('SearchCurrency').answer({ bookingRules: { currency: 'USD' } });
    await server
      .last('SearchOptions')
      .answer({ specializations: [{ id: 'c', name: 'Cardiology' }], clinics: [] });
    expect(RELAXABLE.map((part) => result.restrictionName(search, part))).toEqual([
      'Free on Tue, Mar 3',
      'Up to $50',
      'Rated 4.5 and more',
      'Hindi',
      'Within 50 km of you',
      'Pune',
      '“heart”',
      'Heart (cardiology)',
    ]);
    expect(result.currency.value).toBe('USD');
  });

  test('has a name while its words are still on their way', async () => {
    const { result } = await mountComposable(useSearchNames);
    expect(result.currency.value).toBeNull();
    expect(result.restrictionName(search, 'maxFee')).toBe('Up to 50');
    expect(result.restrictionName(search, 'specializationId')).toBe('Specialty');
  });
});
