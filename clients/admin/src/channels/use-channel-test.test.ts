import { dismissToast, useToasts } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { useChannelTest } from './use-channel-test';

beforeAll(() => loadCatalogues([baseMessages]));
afterEach(() => {
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('a message to try a channel', () => {
  test('is sent once however often it is pressed', async () => {
    const { result, server } = await mountComposable(() => useChannelTest(() => 'sms'));
    const first = result.send();
    await result.send();
    expect(server.all('TryMessageChannel').map(({ variables }) => variables)).toEqual([{ channel: 'sms' }]);
    await server.last('TryMessageChannel').answer({ tryMessageChannel: true });
    await first;
    expect([result.isSent.value, result.busy.value]).toEqual([true, false]);
  });

  test('that is refused says so', async () => {
    const { result, server } = await mountComposable(() => useChannelTest(() => 'email'));
    const sending = result.send();
    await server.last('TryMessageChannel').refuse('RATE_LIMITED');
    await sending;
    expect([result.isSent.value, result.busy.value, useToasts().value.at(-1)?.tone]).toEqual([
      false,
      false,
      'danger',
    ]);
  });
});
