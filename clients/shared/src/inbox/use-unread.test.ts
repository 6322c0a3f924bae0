import { jest } from '@jest/globals';
import { ref } from 'vue';
import { mountComposable } from '../testing/mount-composable';
import { settle } from '../testing/test-server';
import { useUnread } from './use-unread';

test('asks for nothing while nobody is signed in', async () => {
  const isSignedIn = ref(false);
  const { result, server } = await mountComposable(() => useUnread(() => isSignedIn.value));
  expect(server.all('UnreadMessages')).toEqual([]);
  expect(server.all('UnreadMessagesChanged')).toEqual([]);
  expect(result.value).toBe(0);
});

test('tells how many there are, and each change as it comes', async () => {
  const isSignedIn = ref(true);
  const { result, server } = await mountComposable(() => useUnread(() => isSignedIn.value));
  await server.last('UnreadMessages').answer({ myUnreadMessages: 2 });
  expect(result.value).toBe(2);
  await server.last('UnreadMessagesChanged').answer({ myUnreadMessagesChanged: 5 });
  expect(result.value).toBe(5);
  isSignedIn.value = false;
  await settle();
  expect(result.value).toBe(0);
});

test('keeps what it knew where the socket is lost', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { result, server } = await mountComposable(() => useUnread(() => true));
  await server.last('UnreadMessages').answer({ myUnreadMessages: 1 });
  await server.last('UnreadMessagesChanged').lose();
  expect(result.value).toBe(1);
  expect(warned).toHaveBeenCalledTimes(1);
  warned.mockRestore();
});
