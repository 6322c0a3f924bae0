import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { ref } from 'vue';
import { useUnconfirmed } from './use-unconfirmed';

function visit(id: string) {
  return {
    __typename: 'Appointment',
    id,
    status: 'confirmed',
    scheduledAt: '2026-03-04T09:00:00.000Z',
    patientConfirmedAt: null,
    patient: {
      __typename: 'Patient',
      id: `p-${id}`,
      fullName: 'Asha Rao',
      contactNumber: '+919876543210',
      relativeContact: null,
    },
    doctor: { __typename: 'Doctor', id: 'd', fullName: 'Dr. Sen' },
    clinic: { __typename: 'Clinic', id: 'c', name: 'Old Town', timeZone: 'Asia/Kolkata' },
  };
}

const page = (ids: string[], hasNextPage = false) => ({
  unconfirmedAppointments: {
    __typename: 'AppointmentConnection',
    edges: ids.map((id) => ({ __typename: 'AppointmentEdge', cursor: id, node: visit(id) })),
    pageInfo: { __typename: 'PageInfo', endCursor: ids.at(-1) ?? null, hasNextPage },
  },
});

const said = (id: string) => ({
  confirmAttendance: { __typename: 'Appointment', id, patientConfirmedAt: '2026-03-03T09:00:00.000Z' },
});

async function open(ids: string[], hasNextPage = false) {
  const clinicId = ref('');
  const { result, server } = await mountComposable(() =>
    useUnconfirmed(() => ({ clinicId: clinicId.value, from: '2026-03-04', to: '2026-03-05' })),
  );
  expect(server.last('UnconfirmedVisits').variables).toMatchObject({
    clinicId: null,
    from: '2026-03-04',
    to: '2026-03-05',
  });
  await server.last('UnconfirmedVisits').answer(page(ids, hasNextPage));
  const shown = (): unknown =>
    result.state.value.kind === 'ready'
      ? result.state.value.rows.map(({ id }) => id)
      : result.state.value.kind;
  return { result, server, shown, clinicId };
}

describe('who has not confirmed', () => {
  test('leaves the list as soon as the desk notes that they said so', async () => {
    const { result, server, shown } = await open(['1', '2']);
    const confirmed = result.confirm('1');
    await settle();
    expect([result.busyWith.value, await result.confirm('2')]).toEqual(['1', 'busy']);
    expect(server.last('ConfirmForPatient').variables).toEqual({ id: '1' });
    await server.last('ConfirmForPatient').answer(said('1'));
    expect([await confirmed, result.busyWith.value, shown()]).toEqual(['done', null, ['2']]);
    const last = result.confirm('2');
    await settle();
    await server.last('ConfirmForPatient').answer(said('2'));
    expect([await last, shown()]).toEqual(['done', 'empty']);
  });

  test('is followed by the next page once all that are shown are done', async () => {
    const { result, server, shown } = await open(['1'], true);
    const confirmed = result.confirm('1');
    await settle();
    await server.last('ConfirmForPatient').answer(said('1'));
    expect(server.last('UnconfirmedVisits').variables).toMatchObject({ after: '1' });
    await server.last('UnconfirmedVisits').answer(page(['2']));
    expect([await confirmed, shown()]).toEqual(['done', ['2']]);
  });

  test('is asked for anew where the visit stands otherwise by now', async () => {
    const { result, server, shown } = await open(['1', '2']);
    const refused = result.confirm('1');
    await settle();
    await server
      .last('ConfirmForPatient')
      .answer({ confirmAttendance: { __typename: 'NotAllowedNow', code: 'STATUS_NOT_ALLOWED' } });
    await server.last('UnconfirmedVisits').answer(page(['2']));
    expect([await refused, shown()]).toEqual(['refused', ['2']]);
  });

  test('stays where no answer came, and may be tried again', async () => {
    const { result, server, shown } = await open(['1']);
    const lost = result.confirm('1').catch(() => 'lost');
    await settle();
    await server.last('ConfirmForPatient').lose();
    expect([await lost, result.busyWith.value, shown()]).toEqual(['lost', null, ['1']]);
  });

  test('follows what patients say by themselves, and visits that are no more', async () => {
    const { server, shown } = await open(['1', '2', '3']);
    const tell = async (id: string, news: object): Promise<void> => {
      const told = { ...visit(id), ...news };
      await server.last('UnconfirmedChanged').tell({
        appointmentsChanged: { __typename: 'AppointmentUpdate', appointmentId: id, appointment: told },
      });
      await new Promise((resolve) => setTimeout(resolve));
    };
    await tell('1', { patientConfirmedAt: '2026-03-03T09:00:00.000Z' });
    expect(shown()).toEqual(['2', '3']);
    await tell('3', { status: 'cancelled' });
    expect(shown()).toEqual(['2']);
    await tell('4', {});
    expect(shown()).toEqual(['2']);
  });

  test('is of one place where one is chosen', async () => {
    const { server, shown, clinicId } = await open(['1']);
    clinicId.value = 'c';
    await settle();
    expect([server.last('UnconfirmedVisits').variables['clinicId'], shown()]).toEqual(['c', 'loading']);
    await server.last('UnconfirmedVisits').answer(page([]));
    expect(shown()).toBe('empty');
  });
});
