import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { dayMessages } from './day.catalogue';
import { useNamedPatient } from './use-named-patient';

beforeAll(() => loadCatalogues([baseMessages, dayMessages]));

type Booking = Mounted<ReturnType<typeof useNamedPatient>> & { named: string[] };

async function open(patientId: string): Promise<Booking> {
  const named: string[] = [];
  const page = await mountComposable(() =>
    useNamedPatient(
      () => patientId,
      ({ fullName }) => named.push(fullName),
    ),
  );
  return { ...page, named };
}

describe('whom a booking was opened for', () => {
  test('is asked for by name, and nobody where it is for anybody', async () => {
    const { server, named } = await open('p');
    await server
      .last('DeskPatient')
      .answer({ patientRecord: { id: 'p', patient: { id: 'p', fullName: 'Asha Rao' } } });
    expect(named).toEqual(['Asha Rao']);
    const anybody = await open('any');
    expect([anybody.server.all('DeskPatient'), anybody.named]).toEqual([[], []]);
  });

  test.each(['NOT_FOUND', 'FORBIDDEN'])('is booked for without a name where it is %s', async (code) => {
    const { server, named, result } = await open('p');
    await server.last('DeskPatient').refuse(code);
    expect(named).toEqual(['The patient you chose']);
    expect(result.failure.value).toBeNull();
  });

  test.each([
    ['a line that breaks', (page: Booking) => page.server.last('DeskPatient').lose()],
    ['an outage', (page: Booking) => page.server.last('DeskPatient').refuse('SERVICE_UNAVAILABLE')],
  ])('is nobody without a name after %s, and is asked for again', async (_, fails) => {
    const page = await open('p');
    await fails(page);
    expect(page.named).toEqual([]);
    expect(page.result.failure.value).not.toBeNull();
    const again = page.result.askAgain();
    await settle();
    await page.server
      .last('DeskPatient')
      .answer({ patientRecord: { id: 'p', patient: { id: 'p', fullName: 'Asha Rao' } } });
    await again;
    expect(page.named).toEqual(['Asha Rao']);
  });
});
