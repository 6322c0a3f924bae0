import { describe, expect, it } from '@jest/globals';
import { readGiven } from './given.js';

const GOOD = {
  size: 'large',
  domain: 'clinic.example.com',
  certificate: 'arn:aws:acm:eu-central-1:123456789012:certificate/0a-1b',
  alarms: 'operator@example.com',
};
const read = (given: Record<string, unknown>) => readGiven((name) => given[name]);

describe('what is given to the deployment', () => {
  it('is taken as it is, and small where no size is named', () => {
    expect(read(GOOD)).toEqual(GOOD);
    expect(read({ ...GOOD, size: undefined }).size).toBe('small');
  });

  it.each([
    ['size', 'huge', 'size cannot be used: it is small or large'],
    ['size', 'constructor', 'size cannot be used: it is small or large'],
    ['domain', undefined, 'domain is missing: give it by -c domain=clinic.example.com'],
    [
      'domain',
      'https://clinic.example.com',
      'domain cannot be used: give it by -c domain=clinic.example.com',
    ],
    ['domain', 'clinic', 'domain cannot be used: give it by -c domain=clinic.example.com'],
    [
      'certificate',
      'arn:aws:iam::123456789012:user/a',
      'certificate cannot be used: give it by -c certificate=arn:aws:acm:REGION:ACCOUNT:certificate/ID',
    ],
    ['alarms', 'nobody', 'alarms cannot be used: give it by -c alarms=you@example.com'],
  ])('is refused in a sentence for a %s such as %j', (name, value, sentence) => {
    expect(() => read({ ...GOOD, [name]: value })).toThrow(sentence);
  });
});
