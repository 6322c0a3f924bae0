import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useNumberSharers } from './use-number-sharers';

type Sharers = Mounted<ReturnType<typeof useNumberSharers>>;
let number = '';

const open = (known = ''): Promise<Sharers> =>
  mountComposable(() =>
    useNumberSharers({
      ids: ['own', 'relative'],
      number: () => number,
      rule: (value) => (value.length >= 10 ? null : 'Too short'),
      known,
    }),
  );

async function leave(id: string, text: string): Promise<void> {
  number = text;
  const event = new Event('focusout');
  Object.defineProperty(event, 'target', { value: { id } });
  document.dispatchEvent(event);
  await settle();
}

const asked = ({ server }: Sharers): unknown[] =>
  server.all('FindPatients').map(({ variables }) => (variables as { input: { phone: string } }).input.phone);

describe('who else has a number', () => {
  test('is asked once its field is left, and once for each number that is possible', async () => {
    const here = await open('2125550100');
    await leave('own', ' 2125550100 ');
    await leave('name', '2125550101');
    await leave('own', '212');
    expect([asked(here), here.result.value]).toEqual([[], { kind: 'nobody' }]);
    await leave('relative', ' 2125550102 ');
    await here.server.last('FindPatients').answer({ findPatients: [{ id: 'mother' }] });
    await leave('own', '2125550102');
    expect(asked(here)).toEqual(['2125550102']);
    expect(here.result.value).toMatchObject({ kind: 'some', matches: [{ id: 'mother' }] });
    await leave('own', '');
    expect(here.result.value).toEqual({ kind: 'nobody' });
  });

  test('is nobody where the server finds nobody', async () => {
    const here = await open();
    await leave('own', '2125550100');
    await here.server.last('FindPatients').answer({ findPatients: [] });
    expect(here.result.value).toEqual({ kind: 'nobody' });
  });

  test('says that it could not be asked', async () => {
    const here = await open();
    await leave('own', '2125550100');
    await here.server.last('FindPatients').refuse('RATE_LIMITED');
    expect(here.result.value).toMatchObject({ kind: 'failed' });
  });

  test('is never told of a number that stood there before', async () => {
    const here = await open();
    await leave('own', '2125550100');
    const first = here.server.last('FindPatients');
    await leave('own', '2125550101');
    await here.server.last('FindPatients').answer({ findPatients: [{ id: 'second' }] });
    await first.answer({ findPatients: [{ id: 'first' }] });
    expect(here.result.value).toMatchObject({ matches: [{ id: 'second' }] });
  });
});
