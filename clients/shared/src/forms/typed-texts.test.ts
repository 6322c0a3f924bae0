import { forgetAllTyped, loadTyped, saveTyped, useTypedText } from './typed-texts';
import { useForm } from './use-form';

beforeEach(() => sessionStorage.clear());

const fields = {
  name: { id: 'name', label: () => 'Name', rules: [] },
  password: { id: 'password', label: () => 'Password', rules: [] },
};
const start = { name: 'Maya', password: '' };
const form = () => useForm(fields, start, { name: 'profile:u', fields: ['name'] });

describe('what is typed', () => {
  test('is there again after the way back and a reload, and gone once it was sent', async () => {
    form().values.name = 'Maya R';
    const again = form();
    expect(again.values.name).toBe('Maya R');
    await again.submit(() => Promise.reject(new Error('away')));
    expect(form().values.name).toBe('Maya R');
    await again.submit(() => Promise.resolve());
    expect(form().values.name).toBe('Maya');
  });

  test('is kept where the server refuses it', async () => {
    const typed = form();
    typed.values.name = 'Maya R';
    await typed.submit(async () => typed.refuse('name', 'taken'));
    expect(form().values.name).toBe('Maya R');
  });

  test('is no password, and not what stood there already', () => {
    const typed = form();
    typed.values.password = 'a secret';
    typed.values.name = 'Maya R';
    typed.values.name = 'Maya';
    expect(sessionStorage.getItem('typed:profile:u')).toBeNull();
  });

  test('goes when its owner signs out, and is no other one’s', () => {
    const { text } = useTypedText('reason:u:1');
    text.value = 'I am well again';
    expect(useTypedText('reason:u:1').text.value).toBe('I am well again');
    expect(useTypedText('reason:v:1').text.value).toBe('');
    forgetAllTyped();
    expect(useTypedText('reason:u:1').text.value).toBe('');
  });

  test('is nothing where something else lies under its name', () => {
    for (const other of ['{', 'null', '{"text":1}']) {
      sessionStorage.setItem('typed:x', other);
      expect(loadTyped('x')).toEqual({});
    }
    saveTyped('x', {});
    expect(sessionStorage.getItem('typed:x')).toBeNull();
  });
});
