import { gql } from '@apollo/client/core';
import { useQuery } from '@vue/apollo-composable';
import { mountComposable } from '../testing/mount-composable';
import { signedIn } from '../testing/signed-in';
import { settle } from '../testing/test-server';
import { useGoingOnWhenOnline } from './go-on-when-online';

const SHOWN = gql`
  query Shown {
    bookingRules {
      currency
    }
  }
`;

test('what is shown is asked for anew once the device is connected again', async () => {
  const { result, server } = await mountComposable(
    () => {
      useGoingOnWhenOnline();
      return useQuery(SHOWN);
    },
    await signedIn({ id: 'u', role: 'patient', fullName: 'Maya Rao' }),
  );
  await server.last('Shown').lose();
  expect(result.error.value).not.toBeNull();
  window.dispatchEvent(new Event('offline'));
  await settle();
  expect(server.all('Shown')).toHaveLength(1);
  window.dispatchEvent(new Event('online'));
  await settle();
  expect(server.all('Shown')).toHaveLength(2);
  await server.last('Shown').answer({ bookingRules: { currency: 'INR' } });
  expect(result.result.value).toMatchObject({ bookingRules: { currency: 'INR' } });
});
