import { i18n, loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { termsMessages } from '@smart-healthcare/shared/terms/terms.catalogue';
import { useSearchOptions } from './use-search-options';

const specialty = (id: string, name: string): { id: string; name: string } => ({ id, name });
const answer = {
  specializations: [specialty('n', 'Neurology'), specialty('c', 'Cardiology'), specialty('x', 'Bee stings')],
  clinics: [
    { id: '1', city: 'Pune' },
    { id: '2', city: 'Agra' },
    { id: '3', city: 'Pune' },
  ],
};
const labels = (options: readonly { label: string }[]): string[] => options.map(({ label }) => label);

beforeAll(() => loadCatalogues([termsMessages]));
afterEach(() => void (i18n.global.locale.value = 'en'));

describe('what can be searched for', () => {
  test('is nothing until it is known', async () => {
    const { result, server } = await mountComposable(useSearchOptions);
    await server.last('SearchOptions').lose();
    expect(result.specialties.value).toEqual([]);
    expect(result.cities.value).toEqual([]);
  });

  test('is in the order of its names, each city once', async () => {
    const { result, server } = await mountComposable(useSearchOptions);
    await server.last('SearchOptions').answer(answer);
    expect(labels(result.specialties.value)).toEqual([
      'Bee stings',
      'Brain and nerves (neurology)',
      'Heart (cardiology)',
    ]);
    expect(result.specialties.value[2]?.value).toBe('c');
    expect(labels(result.cities.value)).toEqual(['Agra', 'Pune']);
  });

  test('changes with the language, save what it has no word for', async () => {
    const { result, server } = await mountComposable(useSearchOptions);
    await server.last('SearchOptions').answer(answer);
    i18n.global.locale.value = 'hi';
    await loadCatalogues([termsMessages]);
    const hindi = labels(result.specialties.value);
    expect(hindi).toContain('Bee stings');
    expect(hindi.filter((label) => /\p{Script=Devanagari}/u.test(label))).toHaveLength(2);
  });
});
