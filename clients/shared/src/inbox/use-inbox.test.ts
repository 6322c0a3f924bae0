import { mountComposable } from '../testing/mount-composable';
import { useInbox } from './use-inbox';

const message = (id: string, isRead = false) => ({
  __typename: 'MessageEdge',
  node: {
    __typename: 'Message',
    id,
    kind: 'appointment_booked',
    at: '2026-03-10T12:00:00Z',
    subject: id,
    body: 'Good day.',
    appointmentId: null,
    isRead,
    deliveries: [],
  },
});
const page = (...edges: ReturnType<typeof message>[]) => ({
  myMessages: {
    __typename: 'MessageConnection',
    edges,
    pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
  },
});

test('shows a message as opened once the server has it so, and counts down', async () => {
  const { result, server } = await mountComposable(() => useInbox());
  await server.last('MyMessages').answer(page(message('a'), message('b')));
  await server.last('UnreadMessages').answer({ myUnreadMessages: 2 });
  const opening = result.open({ id: 'a', isRead: false });
  await server.last('ReadMessages').answer({ readMessages: 1 });
  await opening;
  expect(server.last('ReadMessages').variables).toEqual({ ids: ['a'] });
  expect(result.unread.value).toBe(1);
  expect(['a', 'b'].map((id) => result.isNew({ id, isRead: false }))).toEqual([false, true]);
  await result.open({ id: 'a', isRead: false });
  expect(server.all('ReadMessages')).toHaveLength(1);
});

test('asks for the list anew when one comes', async () => {
  const { result, server } = await mountComposable(() => useInbox());
  await server.last('MyMessages').answer(page(message('a', true)));
  await server.last('UnreadMessages').answer({ myUnreadMessages: 0 });
  await server.last('UnreadMessagesChanged').answer({ myUnreadMessagesChanged: 1 });
  await server.last('MyMessages').answer(page(message('b'), message('a', true)));
  const { state } = result.pages;
  expect(state.value.kind === 'ready' && state.value.rows.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('says why they could not be marked as read, and leaves them as they are', async () => {
  const { result, server } = await mountComposable(() => useInbox());
  await server.last('MyMessages').answer(page(message('a')));
  await server.last('UnreadMessages').answer({ myUnreadMessages: 1 });
  const marking = result.readAll();
  await server.last('ReadMessages').lose();
  await marking;
  expect(result.fault.value).toEqual(expect.any(String));
  expect(result.unread.value).toBe(1);
});
