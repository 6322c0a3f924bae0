import { nextTick, ref, shallowRef } from 'vue';
import { currentAnswer } from './current-answer';

test('an answer counts for the question that it was given to, and for no other', async () => {
  const day = ref('monday');
  const result = shallowRef<{ free: number }>();
  const current = currentAnswer(result, () => ({ day: day.value }));
  expect(current.value).toBeUndefined();
  result.value = { free: 3 };
  expect(current.value).toEqual({ free: 3 });
  // Another question, whose answer may be on its way or lost.
  day.value = 'tuesday';
  await nextTick();
  expect(current.value).toBeUndefined();
  result.value = { free: 1 };
  expect(current.value).toEqual({ free: 1 });
  result.value = undefined;
  expect(current.value).toBeUndefined();
});

test('an answer that is there already counts', () => {
  const current = currentAnswer(shallowRef({ free: 2 }), () => 'monday');
  expect(current.value).toEqual({ free: 2 });
});
