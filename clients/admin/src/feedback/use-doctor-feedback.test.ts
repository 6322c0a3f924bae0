import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { settle, type Said } from '@smart-healthcare/shared/testing/test-server';
import { ref, type Ref } from 'vue';
import type { FeedbackView } from './feedback-view';
import { useDoctorFeedback } from './use-doctor-feedback';

const all: FeedbackView = { doctorId: '', shown: 'all', stars: '' };
type Ratings = Mounted<ReturnType<typeof useDoctorFeedback>> & { view: Ref<FeedbackView> };

async function open(isOfAll: boolean, shown: FeedbackView = all): Promise<Ratings> {
  const view = ref(shown);
  const mounted = await mountComposable(() =>
    useDoctorFeedback(
      () => view.value,
      () => isOfAll,
    ),
  );
  return { ...mounted, view };
}

const page = (...ids: string[]): Said => ({ doctorFeedback: { edges: ids.map((id) => ({ node: { id } })) } });
const rated = (id: string, ratingCount: number): Said => ({
  managedDoctor: { id, doctor: { id, ratingCount } },
});

function shown({ result }: Ratings): string[] {
  const state = result.state.value;
  return state.kind === 'ready' ? state.rows.map(({ id }) => id) : [state.kind];
}

describe('the ratings of a doctor', () => {
  test('are the own ones of a doctor, narrowed as the address says', async () => {
    const here = await open(false, { ...all, shown: 'unanswered', stars: '2' });
    expect(here.server.last('DoctorFeedback').variables).toMatchObject({
      doctorId: null,
      filter: { rating: 2, isAnswered: false, isHidden: false },
    });
    await here.server.last('DoctorFeedback').answer(page('a', 'b'));
    await here.server.last('RatedDoctor').answer(rated('d', 2));
    expect(shown(here)).toEqual(['a', 'b']);
    expect(here.result.doctor.value).toMatchObject({ ratingCount: 2 });
  });

  test('are those of all doctors until an administrator chooses one, and come to nothing together', async () => {
    const here = await open(true);
    expect(here.server.last('DoctorFeedback').variables).toMatchObject({ doctorId: null });
    await here.server.last('DoctorFeedback').answer(page('b', 'a'));
    expect(shown(here)).toEqual(['b', 'a']);
    expect(here.server.all('RatedDoctor')).toEqual([]);
    here.view.value = { ...all, doctorId: 'd' };
    await settle();
    await here.server.last('DoctorFeedback').answer(page('a'));
    await here.server.last('RatedDoctor').answer(rated('d', 1));
    expect(shown(here)).toEqual(['a']);
    here.view.value = all;
    await settle();
    expect(shown(here)).not.toEqual(['a']);
    expect(here.result.doctor.value).toBeNull();
  });

  test('of one doctor never stand under the name of another', async () => {
    const here = await open(true, { ...all, doctorId: 'd' });
    await here.server.last('DoctorFeedback').answer(page('a'));
    await here.server.last('RatedDoctor').answer(rated('d', 1));
    here.view.value = { ...all, doctorId: 'e' };
    await settle();
    expect(shown(here)).toEqual(['loading']);
    expect(here.result.doctor.value).toBeNull();
    await here.server.last('RatedDoctor').answer(rated('e', 5));
    await here.server.last('DoctorFeedback').answer(page());
    expect(shown(here)).toEqual(['empty']);
    expect(here.result.doctor.value?.id).toBe('e');
  });

  test('may not be had, and come with another try', async () => {
    const here = await open(false);
    await here.server.last('DoctorFeedback').lose();
    expect(shown(here)).toEqual(['failed']);
    void here.result.refresh();
    await settle();
    await here.server.last('DoctorFeedback').answer(page('a'));
    expect(shown(here)).toEqual(['a']);
  });

  test('are counted again when asked to, as after one was hidden', async () => {
    const here = await open(false);
    await here.server.last('RatedDoctor').answer(rated('d', 2));
    void here.result.recount();
    await settle();
    await here.server.last('RatedDoctor').answer(rated('d', 1));
    expect(here.result.doctor.value?.ratingCount).toBe(1);
  });
});
