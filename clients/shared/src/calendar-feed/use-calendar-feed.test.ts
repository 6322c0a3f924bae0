import { dismissToast, useToasts } from '../components/toasts';
import { baseMessages } from '../i18n/base.catalogue';
import { loadCatalogues } from '../i18n/i18n';
import { mountComposable } from '../testing/mount-composable';
import { calendarFeedMessages } from './calendar-feed.catalogue';
import { useCalendarFeed } from './use-calendar-feed';

const feed = {
  __typename: 'CalendarFeed',
  busyOnly: true,
  createdAt: '2026-03-03T09:00:00.000Z',
  lastReadAt: null,
};
const open = () => mountComposable(() => useCalendarFeed('https://clinic.example'));

beforeAll(() => loadCatalogues([baseMessages, calendarFeedMessages]));
afterEach(() => {
  for (const { id } of useToasts().value) dismissToast(id);
});

describe('one’s own calendar', () => {
  test('is not known before there is an answer', async () => {
    const { result, server } = await open();
    expect(result.feed.value).toBeUndefined();
    await server.last('MyCalendarFeed').answer({ myCalendarFeed: null });
    expect(result.feed.value).toBeNull();
  });

  test('is made once however often it is pressed, and its whole address is handed on', async () => {
    const { result, server } = await open();
    await server.last('MyCalendarFeed').answer({ myCalendarFeed: null });
    const first = result.make(true);
    expect([result.busy.value, await result.make(true)]).toEqual([true, null]);
    expect(server.all('MakeCalendarFeed').map(({ variables }) => variables)).toEqual([{ busyOnly: true }]);
    await server
      .last('MakeCalendarFeed')
      .answer({ createCalendarFeed: { __typename: 'NewCalendarFeed', path: '/calendar/x.ics', feed } });
    expect(await first).toBe('https://clinic.example/calendar/x.ics');
    await server.last('MyCalendarFeed').answer({ myCalendarFeed: feed });
    expect(result.feed.value?.busyOnly).toBe(true);
  });

  test('that ends says so, and one that gets no answer does not', async () => {
    const { result, server } = await open();
    await server.last('MyCalendarFeed').answer({ myCalendarFeed: feed });
    const lost = result.end();
    await server.last('EndCalendarFeed').lose();
    expect([await lost, useToasts().value.at(-1)?.tone]).toEqual([false, 'danger']);
    const ended = result.end();
    await server.last('EndCalendarFeed').answer({ revokeCalendarFeed: true });
    expect([await ended, useToasts().value.at(-1)?.tone]).toEqual([true, 'success']);
    await server.last('MyCalendarFeed').answer({ myCalendarFeed: null });
    expect(result.feed.value).toBeNull();
  });
});
