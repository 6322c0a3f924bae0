import { exampleBodies, faultOfBody } from './text-body';

describe('the body of a request', () => {
  test.each([
    [exampleBodies.form, 'form', null],
    [exampleBodies.json, 'json', null],
    ['to={to_digits}&name={template}', 'form', null],
    ['text={text}', 'form', 'to'],
    ['to={to}', 'form', 'text'],
    ['{"to": "{to}", "text": "{text}"', 'json', 'json'],
    ['{"to": {to}, "text": "{text}"}', 'json', 'json'],
    ['{"to": "{to}", "text": "{text}", "other": "{other}"}', 'json', null],
  ] as const)('%s as %s: %s', (body, type, fault) => {
    expect(faultOfBody(body, type)).toBe(fault);
  });
});
