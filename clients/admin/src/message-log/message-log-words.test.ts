import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { messageLogMessages } from './message-log.catalogue';
import { reasonText, stateBadge } from './message-log-words';

beforeAll(() => loadCatalogues([messageLogMessages]));

const delivery = (state: 'sent' | 'bounced') => ({
  __typename: 'MessageDelivery' as const,
  channel: 'email' as const,
  state,
  address: 'a@example.org',
  attempts: 1,
  lastAttemptAt: null,
  nextAttemptAt: null,
  fault: null,
});

test('what did not arrive is a problem, even where another way worked', () => {
  expect(stateBadge({ state: 'sent', deliveries: [delivery('sent')] }).tone).toBe('success');
  expect(stateBadge({ state: 'sent', deliveries: [delivery('sent'), delivery('bounced')] })).toMatchObject({
    label: 'Not arrived',
    tone: 'danger',
  });
});

test('a reason has words, and an unknown one its code', () => {
  expect(reasonText('quiet_hours')).toBe('It fell into the quiet hours.');
  expect(reasonText('left_out', 'Asha Rao')).toBe('Asha Rao chose not to tell.');
  expect(reasonText('something_new')).toBe('Left out (something_new).');
});
