import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useSearchCurrency } from './use-search-currency';

test('the currency of fees is not known until it is told', async () => {
  const { result, server } = await mountComposable(useSearchCurrency);
  expect([result.currency.value, result.failure.value]).toEqual([null, null]);
  await server.last('SearchCurrency').lose();
  expect(result.currency.value).toBeNull();
  expect(result.failure.value).not.toBeNull();
  const again = result.refetch();
  await settle();
  await server.last('SearchCurrency').answer({ bookingRules: { currency: 'JPY' } });
  await again;
  expect([result.currency.value, result.failure.value]).toEqual(['JPY', null]);
});
