import { readFailure } from '@smart-healthcare/shared/graphql/error-messages';
import { useApolloClient } from '@vue/apollo-composable';
import { computed, readonly, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { foreseeWays, proposeAfterwards, type Proposed } from '../absences/propose';
import {
  HoursOfDoctorDocument,
  PreviewHoursDocument,
  SaveHoursDocument,
  type HoursDoctorFragment,
  type HoursFragment,
  type HoursInput,
  type OutsideVisitFragment,
} from '../generated/graphql';
import { toDecisions, toProposals, type Choices, type OutsideEntry } from './decisions';
import {
  changedLists,
  faultsOf,
  readFaults,
  toDraft,
  type HoursDraft,
  type HoursFaults,
} from './hours-draft';

/** Where saving stands. */
export type HoursStep =
  | { kind: 'editing' }
  | { kind: 'checking' }
  /** The preview found visits in the way, with other times for them: staff decide on each. */
  | { kind: 'deciding'; outside: readonly OutsideEntry[]; error: unknown }
  | { kind: 'saving'; outside: readonly OutsideEntry[] }
  /** Somebody else saved meanwhile; the draft is kept. */
  | { kind: 'changed'; theirs: HoursFragment }
  | { kind: 'refused'; faults: HoursFaults }
  | { kind: 'failed'; error: unknown };

export type HoursState =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | {
      kind: 'ready';
      doctor: HoursDoctorFragment;
      hours: HoursFragment;
      outside: readonly OutsideVisitFragment[];
      step: HoursStep;
    };

export interface SavedOutcome {
  cancelled: number;
  /** Those for which another time was proposed do not count. */
  undecided: number;
  /** Null: there was nothing to propose. */
  proposed: Proposed | null;
}

/**
 * One doctor's hours: reading, changing, rehearsing and saving them. Nothing typed is lost on any refusal, nor what is
 * typed while an answer is awaited; an answer about a doctor who is no longer shown changes nothing.
 */
export function useHours(
  doctorId: Readonly<Ref<string>>,
  onSaved: (outcome: SavedOutcome) => void,
): {
  state: Readonly<Ref<HoursState>>;
  draft: Ref<HoursDraft>;
  isDirty: ComputedRef<boolean>;
  reload: () => Promise<void>;
  /** Rehearses; saves at once when no visit comes into the way. Does nothing while that is under way. */
  save: () => Promise<void>;
  decide: (choices: Choices) => Promise<void>;
  backToEditing: () => void;
  /** After somebody else's change: go on from theirs, or with one's own over theirs. */
  takeTheirs: () => void;
  keepMine: () => void;
  discard: () => void;
  readAgain: () => Promise<void>;
} {
  const { client } = useApolloClient();
  const state = shallowRef<HoursState>({ kind: 'none' });
  const base = shallowRef<HoursDraft>({ weekly: [], dated: [], leave: [] });
  const draft = shallowRef<HoursDraft>(base.value);
  const isDirty = computed(() => Object.keys(changedLists(base.value, draft.value)).length > 0);
  /** Counts what was opened, to know an answer about what no longer is. */
  let opened = 0;
  /** The draft that was rehearsed last: what is saved is what was rehearsed. */
  let sent = draft.value;

  function start(hours: HoursFragment): void {
    base.value = toDraft(hours);
    draft.value = base.value;
  }

  async function read(id: string): Promise<Omit<Extract<HoursState, { kind: 'ready' }>, 'kind' | 'step'>> {
    const { data } = await client.query({
      query: HoursOfDoctorDocument,
      variables: { doctorId: id },
      fetchPolicy: 'network-only',
    });
    return { doctor: data.managedDoctor, hours: data.hours, outside: data.appointmentsOutsideHours };
  }

  async function reload(): Promise<void> {
    const id = doctorId.value;
    const opening = ++opened;
    if (id === '') {
      state.value = { kind: 'none' };
      return;
    }
    state.value = { kind: 'loading' };
    try {
      const found = await read(id);
      if (opening !== opened) return;
      start(found.hours);
      state.value = { kind: 'ready', ...found, step: { kind: 'editing' } };
    } catch (error) {
      if (opening === opened) state.value = { kind: 'failed', error };
    }
  }

  function setStep(step: HoursStep): void {
    if (state.value.kind === 'ready') state.value = { ...state.value, step };
  }

  function input(hours: HoursFragment): HoursInput {
    return { doctorId: hours.doctorId, version: hours.version, ...changedLists(base.value, sent) };
  }

  /** What a failed request means for the draft: faults at fields, or one message for the whole. */
  function takeFailure(error: unknown): void {
    const failure = readFailure(error);
    if (failure.code === 'BAD_USER_INPUT' && failure.fields.length > 0) {
      setStep({ kind: 'refused', faults: readFaults(sent, failure.fields) });
    } else {
      setStep({ kind: 'failed', error });
    }
  }

  async function save(): Promise<void> {
    if (state.value.kind !== 'ready' || ['checking', 'saving'].includes(state.value.step.kind)) return;
    const { hours } = state.value;
    const saving = opened;
    sent = draft.value;
    const faults = faultsOf(sent);
    if (faults.size > 0) {
      setStep({ kind: 'refused', faults });
      return;
    }
    setStep({ kind: 'checking' });
    try {
      const { data } = await client.query({
        query: PreviewHoursDocument,
        variables: { input: input(hours) },
        fetchPolicy: 'no-cache',
      });
      if (saving !== opened) return;
      const answer = data.previewHours;
      if (answer.__typename === 'HoursChanged') setStep({ kind: 'changed', theirs: answer.hours });
      else if (answer.outside.some(({ isNew }) => isNew)) {
        const { version: _version, ...hoursThen } = input(hours);
        const ways = await foreseeWays(client, {
          doctorId: hours.doctorId,
          hours: hoursThen,
          onLeave: false,
        });
        if (saving !== opened) return;
        const entries = answer.outside.map((entry) => ({ ...entry, ways: ways.get(entry.appointment.id) }));
        setStep({ kind: 'deciding', outside: entries, error: null });
      } else await send([], {});
    } catch (error) {
      if (saving === opened) takeFailure(error);
    }
  }

  async function decide(choices: Choices): Promise<void> {
    if (state.value.kind !== 'ready' || state.value.step.kind !== 'deciding') return;
    const { outside } = state.value.step;
    const saving = opened;
    try {
      await send(outside, choices);
    } catch (error) {
      if (saving !== opened) return;
      if (readFailure(error).code === 'BAD_USER_INPUT') takeFailure(error);
      else setStep({ kind: 'deciding', outside, error });
    }
  }

  async function send(outside: readonly OutsideEntry[], choices: Choices): Promise<void> {
    if (state.value.kind !== 'ready') return;
    const { hours } = state.value;
    const saving = opened;
    setStep({ kind: 'saving', outside });
    const { data } = await client.mutate({
      mutation: SaveHoursDocument,
      variables: { input: input(hours), decisions: toDecisions(choices) },
    });
    const answer = data?.saveHours;
    if (!answer) throw new Error('The answer to saveHours has no data');
    if (answer.__typename === 'HoursChanged') {
      if (saving === opened) setStep({ kind: 'changed', theirs: answer.hours });
      return;
    }
    const proposed = await proposeAfterwards(client, hours.doctorId, toProposals(outside, choices));
    if (saving === opened) {
      const typed = draft.value;
      start(answer.hours);
      if (typed !== sent) draft.value = typed;
      state.value = {
        ...state.value,
        hours: answer.hours,
        outside: answer.undecided,
        step: { kind: 'editing' },
      };
    }
    const undecided = Math.max(0, answer.undecided.length - (proposed?.sent ?? 0));
    onSaved({ cancelled: answer.cancelled.length, undecided, proposed });
  }

  /** Brings what is shown up to date without touching what is being changed. */
  async function readAgain(): Promise<void> {
    const reading = opened;
    const found = await read(doctorId.value);
    if (state.value.kind === 'ready' && reading === opened) {
      state.value = { ...state.value, doctor: found.doctor, outside: found.outside };
    }
  }

  watch(doctorId, reload, { immediate: true });

  return {
    state: readonly(state) as Readonly<Ref<HoursState>>,
    draft,
    isDirty,
    reload,
    save,
    decide,
    backToEditing: () => {
      // What is on its way to the server cannot be taken back.
      if (state.value.kind === 'ready' && state.value.step.kind === 'deciding') setStep({ kind: 'editing' });
    },
    takeTheirs: () => {
      if (state.value.kind !== 'ready' || state.value.step.kind !== 'changed') return;
      const { theirs } = state.value.step;
      start(theirs);
      state.value = { ...state.value, hours: theirs, step: { kind: 'editing' } };
    },
    keepMine: () => {
      if (state.value.kind !== 'ready' || state.value.step.kind !== 'changed') return;
      // What was typed stays; only the lists that were changed will replace theirs.
      state.value = { ...state.value, hours: state.value.step.theirs, step: { kind: 'editing' } };
    },
    discard: () => {
      draft.value = base.value;
      setStep({ kind: 'editing' });
    },
    readAgain,
  };
}
