import { watched } from './watched-questions.js';
import type { PageAnswer } from './written-page.js';

const AWAY: PageAnswer = { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
const question = { query: '{ a }', operationName: 'a', variables: {} };

it('of a page whose first question finds the database away, no other one is put', async () => {
  const answers: PageAnswer[] = [{}, AWAY, {}];
  let put = 0;
  const { ask, isOut } = watched(() => Promise.resolve(answers[put++]!));
  expect([await ask(question), isOut()]).toEqual([{}, false]);
  expect([await ask(question), isOut()]).toEqual([AWAY, true]);
  expect([await ask(question), isOut()]).toEqual([AWAY, true]);
  expect(put).toBe(2);
});

it('another fault of one question says nothing of the others', async () => {
  const faulty: PageAnswer = { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };
  let put = 0;
  const { ask, isOut } = watched(() => {
    put += 1;
    return Promise.resolve(faulty);
  });
  await ask(question);
  await ask(question);
  expect([put, isOut()]).toEqual([2, false]);
});
