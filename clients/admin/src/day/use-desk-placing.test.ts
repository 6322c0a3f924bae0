import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { useApolloClient } from '@vue/apollo-composable';
import { MoveVisitDocument, type DeskVisitDetailsFragment } from '../generated/graphql';
import type { ChosenTime } from './chosen';
import { dayMessages } from './day.catalogue';
import { testVisit } from './test-visit';
import { useDeskPlacing, type DeskPlacing } from './use-desk-placing';

const nine: ChosenTime = {
  startsAt: '2099-03-10T13:00:00Z',
  clinicId: 'c',
  timeZone: 'America/New_York',
  overrideReason: null,
};
const slot = { startsAt: '2099-03-10T14:00:00Z', clinic: { id: 'c', timeZone: 'America/New_York' } };
const taken: Said = { __typename: 'SlotTaken', code: 'SLOT_TAKEN', nextFreeTimes: [slot] };

type Request = { appointmentId: string; clinicId: string; startsAt: string; overrideReason: string | null };
const request = (time: ChosenTime): Request => ({
  appointmentId: 'a',
  clinicId: time.clinicId,
  startsAt: time.startsAt,
  overrideReason: time.overrideReason,
});

interface Desk extends Mounted<DeskPlacing<Request>> {
  changes: DeskVisitDetailsFragment[];
  /** Asks for a time, and lets the server answer. */
  place: (time: ChosenTime, said: Said | null) => Promise<DeskVisitDetailsFragment | null>;
}

async function desk(): Promise<Desk> {
  const changes: DeskVisitDetailsFragment[] = [];
  const mounted = await mountComposable(() => {
    const { client } = useApolloClient();
    return useDeskPlacing(
      async (input: Request, idempotencyKey) => {
        const { data } = await client.mutate({
          mutation: MoveVisitDocument,
          variables: { input: { ...input, idempotencyKey, version: 1 } },
          fetchPolicy: 'no-cache',
        });
        return data?.moveAppointment;
      },
      (now) => void changes.push(now),
    );
  });
  mounted.result.choose(nine);
  return {
    ...mounted,
    changes,
    place: async (time, said) => {
      const placed = mounted.result.place(time, request(time), testVisit({}));
      await settle();
      if (said) await mounted.server.last('MoveVisit').answer({ moveAppointment: said });
      else await mounted.server.last('MoveVisit').lose();
      return placed;
    },
  };
}

const keys = ({ server }: Desk): string[] =>
  server
    .all('MoveVisit')
    .map(({ variables }) => (variables.input as { idempotencyKey: string }).idempotencyKey);

beforeAll(() => loadCatalogues([baseMessages, dayMessages]));

describe('placing from the desk', () => {
  test('gives the visit as it was placed, and shows no refusal', async () => {
    const here = await desk();
    const under = here.result.place(nine, request(nine), null);
    expect(here.result.busy.value).toBe(true);
    await expect(here.result.place(nine, request(nine), null)).resolves.toBeNull();
    await settle();
    await here.server.last('MoveVisit').answer({ moveAppointment: { __typename: 'Appointment', id: 'a' } });
    await expect(under).resolves.toMatchObject({ id: 'a' });
    expect(here.result.busy.value).toBe(false);
    expect(here.result.refused.value).toBeNull();
    expect(keys(here)).toHaveLength(1);
  });

  test('tells in words why not, what is near, and that the time may be taken with a reason', async () => {
    const here = await desk();
    await expect(here.place(nine, taken)).resolves.toBeNull();
    expect(here.result.refused.value).toMatchObject({ nearest: [slot], mayForce: nine });
    expect(here.result.refused.value?.text).toMatch(/\w+ \w+/);
    here.result.choose({ ...nine, startsAt: slot.startsAt });
    expect(here.result.refused.value).toBeNull();
  });

  test('keeps the form of the reason when its answer is lost, and repeats it under its key', async () => {
    const here = await desk();
    await here.place(nine, taken);
    const forced = { ...nine, overrideReason: 'Urgent' };
    await here.place(forced, null);
    expect(here.result.refused.value).toMatchObject({ nearest: [slot], mayForce: nine });
    await here.place(forced, null);
    const [refused, lost, again] = keys(here);
    expect(lost).not.toBe(refused);
    expect(again).toBe(lost);
  });

  test('allows no reason for what no reason helps', async () => {
    const here = await desk();
    await here.place(nine, { __typename: 'PatientBusy', code: 'PATIENT_BUSY', collidesWith: null });
    expect(here.result.refused.value).toMatchObject({ nearest: [], mayForce: null });
    const past = { ...nine, startsAt: '2020-03-10T13:00:00Z' };
    await here.place(past, taken);
    expect(here.result.refused.value).toMatchObject({ mayForce: null });
  });

  test('hands over the visit as somebody else has changed it', async () => {
    const here = await desk();
    await here.place(nine, {
      __typename: 'ChangedMeanwhile',
      appointment: { id: 'a', version: 2, status: 'cancelled' },
    });
    expect(here.changes).toMatchObject([{ id: 'a', version: 2 }]);
    expect(here.result.refused.value?.text).not.toBe('');
  });

  test('says nothing about a time that is no longer chosen', async () => {
    const here = await desk();
    const late = here.result.place(nine, request(nine), null);
    await settle();
    here.result.choose({ ...nine, startsAt: slot.startsAt });
    await here.server.last('MoveVisit').answer({ moveAppointment: taken });
    await late;
    expect(here.result.refused.value).toBeNull();
    expect(here.result.busy.value).toBe(false);
  });
});
