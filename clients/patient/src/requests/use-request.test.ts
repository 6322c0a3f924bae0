import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useRequest } from './use-request';

const asked = {
  __typename: 'AssistantRequest',
  id: 'r',
  act: 'book',
  state: 'waiting',
  programName: 'Helper',
  expiresAt: '2099-03-03T09:00:00Z',
  startsAt: '2099-03-05T09:00:00Z',
  cancelUntil: '2099-03-04T09:00:00Z',
  moveUntil: '2099-03-04T09:00:00Z',
  doctor: { __typename: 'Doctor', id: 'd' },
  clinic: { __typename: 'Clinic', id: 'c' },
  slot: null,
  appointment: null,
};

async function opened() {
  const mounted = await mountComposable(() => useRequest(() => 'r'));
  await mounted.server.last('AssistantRequest').answer({ assistantRequest: asked });
  return mounted;
}

describe('what an assistant asks', () => {
  test('is sent once when the person agrees, and says itself that it is done', async () => {
    const { result, server } = await opened();
    void result.accept();
    void result.accept();
    void result.decline();
    await settle();
    expect(server.all('AcceptRequest')).toHaveLength(1);
    expect(server.all('DeclineRequest')).toHaveLength(0);
    await server.last('AcceptRequest').answer({ acceptAssistantRequest: { ...asked, state: 'done' } });
    expect(result.state.value).toMatchObject({ kind: 'ready', request: { state: 'done' } });
    expect(result.decision.value).toEqual({ kind: 'idle' });
  });

  test('tells why it was not done, and may be tried again', async () => {
    const { result, server } = await opened();
    void result.accept();
    await settle();
    await server.last('AcceptRequest').answer({
      acceptAssistantRequest: { __typename: 'SlotTaken', code: 'SLOT_TAKEN', nextFreeTimes: [] },
    });
    expect(result.decision.value).toMatchObject({ kind: 'refused', refusal: { code: 'SLOT_TAKEN' } });
    void result.accept();
    await settle();
    await server.last('AcceptRequest').lose();
    expect(result.decision.value.kind).toBe('failed');
  });

  test('is asked for anew where it is over already', async () => {
    const { result, server } = await opened();
    void result.decline();
    await settle();
    await server.last('DeclineRequest').answer({
      declineAssistantRequest: { __typename: 'AssistantRequestOver', code: 'ASSISTANT_REQUEST_OVER' },
    });
    await server.last('AssistantRequest').answer({ assistantRequest: { ...asked, state: 'ended' } });
    expect(result.state.value).toMatchObject({ kind: 'ready', request: { state: 'ended' } });
  });
});
