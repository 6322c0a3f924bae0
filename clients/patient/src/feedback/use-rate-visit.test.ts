import { mountComposable } from '@smart-healthcare/shared/testing/mount-composable';
import { settle } from '@smart-healthcare/shared/testing/test-server';
import { useRateVisit } from './use-rate-visit';

const input = { appointmentId: 'a', rating: 5, comments: null, anonymous: false };

describe('rating a visit', () => {
  test('goes out once and is done', async () => {
    const { result, server } = await mountComposable(useRateVisit);
    void result.rate(input);
    void result.rate(input);
    await settle();
    expect(result.state.value).toEqual({ kind: 'sending' });
    expect(server.all('RateVisit')).toHaveLength(1);
    await server.last('RateVisit').answer({ rateVisit: { __typename: 'Feedback', id: 'f' } });
    expect(result.state.value).toEqual({ kind: 'done' });
  });

  test('that was given elsewhere meanwhile is as good', async () => {
    const { result, server } = await mountComposable(useRateVisit);
    void result.rate(input);
    await settle();
    await server.last('RateVisit').answer({
      rateVisit: { __typename: 'AlreadyRated', code: 'ALREADY_RATED', feedback: { id: 'f' } },
    });
    expect(result.state.value).toEqual({ kind: 'done' });
  });

  test('says that the visit has not taken place, or that no answer came, and recovers', async () => {
    const { result, server } = await mountComposable(useRateVisit);
    void result.rate(input);
    await settle();
    await server.last('RateVisit').answer({
      rateVisit: { __typename: 'NotCompleted', code: 'NOT_COMPLETED', status: 'no_show' },
    });
    expect(result.state.value).toEqual({ kind: 'notCompleted', status: 'no_show' });
    void result.rate(input);
    await settle();
    await server.last('RateVisit').lose();
    expect(result.state.value.kind).toBe('failed');
    void result.rate(input);
    await settle();
    await server.last('RateVisit').answer({ rateVisit: { __typename: 'Feedback', id: 'f' } });
    expect(result.state.value).toEqual({ kind: 'done' });
  });
});
