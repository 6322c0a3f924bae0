import { dismissToast, useToasts } from '@smart-healthcare/shared/components/toasts';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { messageWishesMessages } from './message-wishes.catalogue';
import { useMessageWishes } from './use-message-wishes';

const wish = (channel: 'email' | 'sms', isWanted = true) => ({
  __typename: 'MessageWish' as const,
  kind: 'appointment_reminder' as const,
  channel,
  isWanted,
});

async function open() {
  const { result, server } = await mountComposable(useMessageWishes);
  expect(result.kinds.value).toBeNull();
  await server.last('MyMessageWishes').answer({ myMessageWishes: [wish('email'), wish('sms')] });
  return { result, server, shown: () => result.kinds.value?.[0]?.wishes.map(({ isWanted }) => isWanted) };
}

beforeAll(() => loadCatalogues([baseMessages, messageWishesMessages]));
afterEach(() => {
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('which messages one wants', () => {
  test('is saved as soon as it is pressed, and said', async () => {
    const { result, server, shown } = await open();
    const saved = result.choose(wish('email'), false);
    await settle();
    expect(shown()).toEqual([false, true]);
    expect(server.last('ChangeMessageWishes').variables).toEqual({
      kind: 'appointment_reminder',
      channel: 'email',
      isWanted: false,
    });
    await server
      .last('ChangeMessageWishes')
      .answer({ changeMessageWishes: [wish('email', false), wish('sms')] });
    await saved;
    expect(shown()).toEqual([false, true]);
    expect(useToasts().value.map(({ tone }) => tone)).toEqual(['success']);
  });

  test('goes back where it could not be saved', async () => {
    const { result, server, shown } = await open();
    const lost = result.choose(wish('email'), false);
    await settle();
    await server.last('ChangeMessageWishes').lose();
    await lost;
    expect(shown()).toEqual([true, true]);
    expect(useToasts().value.at(-1)?.tone).toBe('danger');
  });

  test('is the last that was pressed, though the first was still under way', async () => {
    const { result, server, shown } = await open();
    const saved = result.choose(wish('email'), false);
    await settle();
    await result.choose(wish('email'), true);
    expect([shown(), server.all('ChangeMessageWishes').length]).toEqual([[true, true], 1]);
    await server
      .last('ChangeMessageWishes')
      .answer({ changeMessageWishes: [wish('email', false), wish('sms')] });
    await settle();
    expect(server.last('ChangeMessageWishes').variables).toMatchObject({ isWanted: true });
    await server.last('ChangeMessageWishes').answer({ changeMessageWishes: [wish('email'), wish('sms')] });
    await saved;
    expect([shown(), useToasts().value.length]).toEqual([[true, true], 1]);
  });

  test('stays as it is for one whose answer comes after that of another', async () => {
    const { result, server, shown } = await open();
    const both = [result.choose(wish('email'), false), result.choose(wish('sms'), false)];
    await settle();
    const [first, second] = server.all('ChangeMessageWishes');
    await second?.answer({ changeMessageWishes: [wish('email', false), wish('sms', false)] });
    await first?.answer({ changeMessageWishes: [wish('email', false), wish('sms')] });
    await Promise.all(both);
    expect(shown()).toEqual([false, false]);
  });
});
