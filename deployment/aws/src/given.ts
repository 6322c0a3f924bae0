import { SIZES, type SizeName } from './sizes.js';

/** What whoever deploys has to say, by `-c name=value`. */
export interface Given {
  readonly size: SizeName;
  /** Under which patients and staff reach it, such as clinic.example.com. */
  readonly domain: string;
  /** ARN of a certificate for the domain, in the region. */
  readonly certificate: string;
  /** Address that alarms are sent to. */
  readonly alarms: string;
}

/** What was given cannot be used; the message says what to give. */
export class GivenWrongly extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GivenWrongly';
  }
}

/**
 * Reads and checks the context of the app.
 * @param read value of a name of the context, or undefined
 * @throws GivenWrongly
 */
export function readGiven(read: (name: string) => unknown): Given {
  const text = (name: string, pattern: RegExp, example: string): string => {
    const value = read(name);
    if (typeof value === 'string' && pattern.test(value)) return value;
    const problem = value === undefined ? 'is missing' : 'cannot be used';
    throw new GivenWrongly(`${name} ${problem}: give it by -c ${name}=${example}`);
  };
  const size = read('size') ?? 'small';
  if (typeof size !== 'string' || !isSizeName(size)) {
    throw new GivenWrongly(`size cannot be used: it is ${Object.keys(SIZES).join(' or ')}`);
  }
  return {
    size,
    domain: text(
      'domain',
      /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
      'clinic.example.com',
    ),
    certificate: text(
      'certificate',
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
      'arn:aws:acm:REGION:ACCOUNT:certificate/ID',
    ),
    alarms: text('alarms', /^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'you@example.com'),
  };
}

function isSizeName(name: string): name is SizeName {
  return Object.hasOwn(SIZES, name);
}
