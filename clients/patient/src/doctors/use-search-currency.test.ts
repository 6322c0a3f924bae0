import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { useSearchCurrency } from './use-search-currency';

test('the currency of fees is not known until it is told', async () => {
  const { result, server } = await mountComposable(useSearchCurrency);
  expect(result.value).toBeNull();
  await server.last('SearchCurrency').answer({ bookingRules: { currency: 'JPY' } });
  expect(result.value).toBe('JPY');
});
