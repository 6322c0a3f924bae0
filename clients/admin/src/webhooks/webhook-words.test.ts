import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { webhooksMessages } from './webhooks.catalogue';
import { kindsText, messageBadge, messageText, webhookBadge } from './webhook-words';

beforeAll(() => loadCatalogues([webhooksMessages]));

const on = { endedAt: null, endReason: null, failed: 0 };

describe('the words of webhooks', () => {
  it('say whether one gets messages and takes them', () => {
    expect(webhookBadge(on)).toMatchObject({ label: 'On', tone: 'success' });
    expect(webhookBadge({ ...on, failed: 2 })).toMatchObject({ tone: 'warning' });
    const endedAt = '2026-03-02T12:00:00Z';
    expect(webhookBadge({ endedAt, endReason: 'stopped', failed: 2 })).toMatchObject({ label: 'Off' });
    expect(webhookBadge({ endedAt, endReason: 'gone', failed: 2 })).toMatchObject({ tone: 'danger' });
  });

  it('name what it is told of in one order, and each message', () => {
    expect(kindsText(['availability_changed', 'appointment_moved', 'appointment_booked'])).toBe(
      'Booked, Moved, and Hours, leave or closed days changed',
    );
    expect(messageText({ kind: 'appointment.checked_in' })).toBe('Arrived');
    expect(messageText({ kind: 'appointment.no_show' })).toBe('Missed');
    expect(messageText({ kind: 'webhook.test' })).toBe('Test');
  });

  it('say what became of a message by word, shape and colour', () => {
    const badges = (['waiting', 'delivered', 'failed', 'dropped'] as const).map(messageBadge);
    for (const part of ['label', 'icon', 'tone'] as const) {
      expect(new Set(badges.map((badge) => badge[part])).size).toBe(4);
    }
  });
});
