import { effectScope, nextTick, ref, shallowRef, type Ref } from 'vue';
import type { ChosenTime } from './chosen';
import { useFittingTime, type Listed } from './use-fitting-time';

const at = (startsAt: string, overrideReason: string | null = null): ChosenTime => ({
  startsAt,
  clinicId: 'c',
  timeZone: 'America/New_York',
  overrideReason,
});
const NINE = at('2099-03-10T13:00:00Z');
const QUARTER_PAST = at('2099-03-10T13:15:00Z');

const of30 = list(['2099-03-10T09:00:00-04:00', '2099-03-10T13:30:00Z']);
const of15 = list(['2099-03-10T13:00:00Z', '2099-03-10T13:15:00Z']);

function list(starts: string[], clinicId = 'c'): Listed {
  return { from: '2099-03-10', to: '2099-03-23', days: [{ clinic: { id: clinicId }, starts }] };
}

const scopes: { stop: () => void }[] = [];
afterEach(() => scopes.splice(0).forEach((scope) => scope.stop()));

function dialog({ chosen = null, wish = null }: { chosen?: ChosenTime | null; wish?: ChosenTime | null }): {
  chosen: Ref<ChosenTime | null>;
  wish: Ref<ChosenTime | null>;
  listed: Ref<Listed | null>;
  unfit: Readonly<Ref<ChosenTime | null>>;
} {
  const scope = effectScope();
  scopes.push(scope);
  return scope.run(() => {
    const state = { chosen: ref(chosen), wish: ref(wish), listed: shallowRef<Listed | null>(null) };
    const unfit = useFittingTime(
      state.chosen,
      () => state.wish.value,
      () => state.listed.value,
    );
    return { ...state, unfit };
  })!;
}

describe('a pressed time', () => {
  it('is on no button before it is known to fit, and then it is', async () => {
    const { chosen, listed, unfit } = dialog({ wish: NINE });
    await nextTick();
    expect(chosen.value).toBeNull();
    listed.value = of30;
    await nextTick();
    // As it is listed, so that it is the one that is checked.
    expect(chosen.value).toEqual({ ...NINE, startsAt: of30.days[0]!.starts[0] });
    expect(unfit.value).toBeNull();
  });

  it.each([
    ['between the starts of the chosen length', QUARTER_PAST, of30],
    ['where nothing is free', NINE, list([])],
    ['at a clinic where the doctor is not then', NINE, list(['2099-03-10T13:00:00Z'], 'other')],
  ])('%s is on no button, and is told', async (_, wish, known) => {
    const { chosen, listed, unfit } = dialog({ wish });
    listed.value = known;
    await nextTick();
    expect(chosen.value).toBeNull();
    expect(unfit.value).toEqual(wish);
  });

  it('is offered once another kind of visit is chosen that fits there, and not the other way round', async () => {
    const short = dialog({ wish: QUARTER_PAST });
    short.listed.value = of15;
    await nextTick();
    expect(short.chosen.value).toEqual(QUARTER_PAST);
    short.listed.value = of30;
    await nextTick();
    expect(short.chosen.value).toBeNull();
    expect(short.unfit.value).toEqual(QUARTER_PAST);
  });

  it('gives way to another that is chosen', async () => {
    const { chosen, listed, unfit } = dialog({ wish: QUARTER_PAST });
    listed.value = of30;
    await nextTick();
    chosen.value = NINE;
    await nextTick();
    expect(unfit.value).toBeNull();
    expect(chosen.value).toEqual(NINE);
  });

  it('at another clinic is looked at anew', async () => {
    const { chosen, wish, listed } = dialog({ wish: QUARTER_PAST });
    listed.value = of30;
    await nextTick();
    wish.value = NINE;
    await nextTick();
    expect(chosen.value).toMatchObject({ clinicId: 'c', startsAt: of30.days[0]!.starts[0] });
  });
});

describe('a time that is chosen already', () => {
  it('such as one a visit was dragged to, goes where it does not fit', async () => {
    const { chosen, listed, unfit } = dialog({ chosen: QUARTER_PAST });
    listed.value = of30;
    await nextTick();
    expect([chosen.value, unfit.value]).toEqual([null, QUARTER_PAST]);
  });

  it.each([
    ['squeezed in with a reason', at(QUARTER_PAST.startsAt, 'An emergency')],
    ['on a day that is not listed', at('2099-05-10T13:00:00Z')],
  ])('%s stays', async (_, chosenBefore) => {
    const { chosen, listed, unfit } = dialog({ chosen: chosenBefore });
    listed.value = of30;
    await nextTick();
    expect([chosen.value, unfit.value]).toEqual([chosenBefore, null]);
  });
});
