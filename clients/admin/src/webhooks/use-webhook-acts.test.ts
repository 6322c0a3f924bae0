import { dismissToast, useToasts, type Toast } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import type { WebhookMessageFragment, WebhookOnFileFragment } from '../generated/graphql';
import { useWebhookActs } from './use-webhook-acts';
import { webhooksMessages } from './webhooks.catalogue';

const webhook: WebhookOnFileFragment = {
  __typename: 'Webhook',
  id: 'w',
  name: 'Diary',
  url: 'https://example.com/in',
  kinds: ['appointment_booked'],
  createdAt: '2026-03-03T09:00:00.000Z',
  endedAt: null,
  endReason: null,
  formerSecretUntil: null,
  waiting: 0,
  failed: 0,
  lastDeliveredAt: null,
};
const message = { __typename: 'WebhookDelivery', id: 'm' } as WebhookMessageFragment;
const off = { __typename: 'WebhookOff', code: 'WEBHOOK_OFF' };

const open = () => mountComposable(() => useWebhookActs());
const notice = (): Toast | undefined => useToasts().value.at(-1);

beforeAll(() => loadCatalogues([baseMessages, webhooksMessages]));
afterEach(() => {
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('an act on a webhook', () => {
  test('is sent once however often it is pressed', async () => {
    const { result, server } = await open();
    const first = result.test(webhook);
    const second = result.test(webhook);
    expect([result.busy.value, await second]).toEqual([true, false]);
    expect(server.all('TestWebhook').map(({ variables }) => variables)).toEqual([{ id: 'w' }]);
    await server.last('TestWebhook').answer({ testWebhook: { __typename: 'WebhookDelivery' } });
    expect([await first, result.busy.value, notice()?.tone]).toEqual([true, false, 'success']);
  });

  test('says that it is off, where that is in the way', async () => {
    const { result, server } = await open();
    const test = result.test(webhook);
    await server.last('TestWebhook').answer({ testWebhook: off });
    expect([await test, notice()?.tone]).toEqual([false, 'danger']);
    const replay = result.replay(message);
    await server.last('ReplayWebhookMessage').answer({ replayWebhookDelivery: off });
    expect(await replay).toBe(false);
    const all = result.replayFailed(webhook);
    await server.last('ReplayFailedWebhookMessages').answer({ replayFailedWebhookDeliveries: off });
    expect(await all).toBe(false);
  });

  test('names the webhook, and hands on the new secret', async () => {
    const { result, server } = await open();
    const stop = result.stop(webhook);
    await server.last('StopWebhook').answer({ stopWebhook: {} });
    expect([await stop, notice()?.text]).toEqual([true, 'Diary is off.']);
    const secret = result.changeSecret(webhook);
    await server.last('ChangeWebhookSecret').answer({ changeWebhookSecret: { secret: 'whsec_x' } });
    expect(await secret).toBe('whsec_x');
  });

  test('that gets no answer is not done, and says so', async () => {
    const { result, server } = await open();
    const removed = result.remove(webhook);
    await server.last('RemoveWebhook').lose();
    expect([await removed, notice()?.tone]).toEqual([false, 'danger']);
    const secret = result.changeSecret(webhook);
    await server.last('ChangeWebhookSecret').refuse('INTERNAL_SERVER_ERROR');
    expect([await secret, result.busy.value]).toEqual([null, false]);
  });
});
