import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import { useSuggestedTimes } from './use-suggested-times';

type Suggested = Mounted<ReturnType<typeof useSuggestedTimes>> & { isOn: Ref<boolean>; kind: Ref<string> };

async function open(start = true): Promise<Suggested> {
  const isOn = ref(start);
  const kind = ref('t');
  const page = await mountComposable(() =>
    useSuggestedTimes(
      () => ({
        doctorId: 'd',
        visitTypeId: kind.value,
        from: '2026-03-03',
        to: '2026-04-02',
        first: 150,
        language: 'en',
      }),
      () => isOn.value,
    ),
  );
  return { ...page, isOn, kind };
}

const slots: Said = { predictSlots: [{ clinicId: 'c' }] };

describe('suggested times', () => {
  test('are none only where that was answered', async () => {
    const { result, server } = await open();
    expect(result.state.value).toBe('loading');
    await server.last('SuggestedTimes').answer({ predictSlots: [] });
    expect([result.state.value, result.slots.value]).toEqual(['known', []]);
  });

  test.each([
    ['a line that breaks', (page: Suggested) => page.server.last('SuggestedTimes').lose()],
    ['an outage', (page: Suggested) => page.server.last('SuggestedTimes').refuse('SERVICE_UNAVAILABLE')],
  ])('are not none after %s, and are there when they are asked for again', async (_, fails) => {
    const page = await open();
    await fails(page);
    expect(page.result.state.value).toBe('failed');
    const again = page.result.askAgain();
    await settle();
    await page.server.last('SuggestedTimes').answer(slots);
    await again;
    expect([page.result.state.value, page.result.slots.value.length]).toEqual(['known', 1]);
  });

  test('stay as they were when asking anew fails', async () => {
    const { result, server } = await open();
    await server.last('SuggestedTimes').answer(slots);
    const again = result.askAgain();
    await settle();
    await server.last('SuggestedTimes').lose();
    await again;
    expect([result.state.value, result.slots.value.length]).toEqual(['known', 1]);
  });

  test('of another kind of visit are not those of the one before, however it ends', async () => {
    const { result, server, kind } = await open();
    await server.last('SuggestedTimes').answer(slots);
    kind.value = 'other';
    await settle();
    expect([result.state.value, result.slots.value]).toEqual(['loading', []]);
    await server.last('SuggestedTimes').lose();
    expect([result.state.value, result.slots.value]).toEqual(['failed', []]);
  });

  test('are known for another kind of visit also when they are the same, and for the first one again', async () => {
    const { result, server, kind } = await open();
    await server.last('SuggestedTimes').answer({ predictSlots: [] });
    for (const [asked, next] of ['other', 't', 'other'].entries()) {
      kind.value = next;
      await settle();
      expect([result.state.value, server.all('SuggestedTimes').length]).toEqual(['loading', asked + 2]);
      await server.last('SuggestedTimes').answer({ predictSlots: [] });
      expect([result.state.value, result.slots.value]).toEqual(['known', []]);
    }
    // Back before the other one is answered.
    kind.value = 't';
    await settle();
    kind.value = 'other';
    await settle();
    await server.last('SuggestedTimes').answer({ predictSlots: [] });
    expect(result.state.value).toBe('known');
  });

  test('are not asked for where they are switched off', async () => {
    const { server, isOn } = await open(false);
    expect(server.all('SuggestedTimes')).toEqual([]);
    isOn.value = true;
    await settle();
    expect(server.all('SuggestedTimes')).toHaveLength(1);
  });
});
