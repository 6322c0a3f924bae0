/** A request that is refused, made to cost as much as its size allows. */
export interface DearRequest {
  readonly query: string;
  readonly operationName?: string;
  /** As text: what lies too deep for JSON.stringify can still be sent. */
  readonly variables?: string;
}

/** The request as it is sent. */
export function textOf({ variables, ...rest }: DearRequest): string {
  const text = JSON.stringify(rest);
  return variables === undefined ? text : `${text.slice(0, -1)},"variables":${variables}}`;
}

function asking(query: string, variables: Record<string, unknown>): DearRequest {
  return { query, variables: JSON.stringify(variables) };
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const FIND = `query ($input: FindPatientsInput!) { findPatients(input: $input) { __typename } }`;
const SAVE = `mutation ($input: HoursInput!) { saveHours(input: $input) { __typename } }`;
const RULES = '{ bookingRules { currency } }';

/** @param bytes about how large each may be */
export function dearRequests(bytes: number): readonly (readonly [string, DearRequest])[] {
  const many = Math.floor(bytes / 12);
  const object = (count: number, value: (index: number) => unknown): Record<string, unknown> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value(index)]));
  const long = 'x'.repeat(bytes - 2_000);
  return [
    ['unknown keys of an input', asking(FIND, { input: object(many, () => 1) })],
    ['fewer unknown keys of an input', asking(FIND, { input: object(1_900, () => 'x'.repeat(20)) })],
    ['unknown keys with long values', asking(FIND, { input: object(60, () => 'x'.repeat(bytes / 80)) })],
    ['one key as long as all', asking(FIND, { input: { [long]: 1 } })],
    [
      'unknown variables',
      asking(
        FIND,
        object(many, () => 1),
      ),
    ],
    ['a list of wrong values', asking(SAVE, { input: { weekly: Array.from({ length: many }, () => 1) } })],
    [
      'a shorter list of wrong values',
      asking(SAVE, { input: { weekly: Array.from({ length: 1_900 }, () => 'Monday') } }),
    ],
    [
      'a list of wrong objects',
      asking(SAVE, { input: { weekly: Array.from({ length: 350 }, () => object(4, () => 'no')) } }),
    ],
    [
      'objects in one another',
      { query: FIND, variables: `{"input":${'{"a":'.repeat(bytes / 6 - 50)}1${'}'.repeat(bytes / 6 - 50)}}` },
    ],
    [
      'lists in one another',
      { query: FIND, variables: `{"input":${'['.repeat(bytes / 2 - 100)}${']'.repeat(bytes / 2 - 100)}}` },
    ],
    ['a text for an object', asking(FIND, { input: long })],
    [
      'a text for a date',
      {
        query:
          'query ($d: Date!) { freeTimes(doctorId: "x", visitTypeId: "x", from: $d, to: $d) { doctorId } }',
        variables: JSON.stringify({ d: long }),
      },
    ],
    [
      'a text for a number',
      {
        query: 'query ($n: Int!) { nextFreeTimes(doctorId: "x", first: $n) { startsAt } }',
        variables: JSON.stringify({ n: long }),
      },
    ],
    ['a name of an operation as long as all', { query: `query A ${RULES}`, operationName: long }],
    ['a name of a field as long as all', { query: `{ ${long} }` }],
    ['a name of an argument as long as all', { query: `{ freeTimes(${long}: 1) { doctorId } }` }],
    ['a name of a fragment as long as all', { query: `{ ...${long} }` }],
    [
      'a text in the document for a number',
      { query: `{ nextFreeTimes(doctorId: "x", first: "${long}") { startsAt } }` },
    ],
    [
      'a text in the document for a choice',
      { query: `query { doctors(first: 1, sort: ${long}) { totalCount } }` },
    ],
    ['text without an end', { query: `{ bookingRules(a: "${long}` }],
    ['nothing but comments', { query: `#${long}` }],
    ['one field again and again', { query: `{ bookingRules { ${'currency '.repeat(980)} nothing } }` }],
    [
      'one field with fields again and again',
      { query: `{ ${'bookingRules { currency } '.repeat(240)} nothing }` },
    ],
    [
      'the same in inline fragments',
      { query: `{ ${'... { bookingRules { currency } } '.repeat(120)} nothing }` },
    ],
    [
      'fragments that are spread again and again',
      {
        query: `{ ${'bookingRules { ...A } '.repeat(160)} nothing } fragment A on BookingRules { ${'currency '.repeat(180)} }`,
      },
    ],
    [
      'many fragments',
      {
        query: `{ bookingRules { ${times(90, (i) => `...F${i}`)} } nothing } ${times(90, (i) => `fragment F${i} on BookingRules { currency }`)}`,
      },
    ],
    [
      'fragments in a circle',
      {
        query: `{ bookingRules { ...F0 } nothing } ${times(60, (i) => `fragment F${i} on BookingRules { currency ...F${(i + 1) % 60} ...F${(i + 2) % 60} }`)}`,
      },
    ],
    [
      'fragments that each spread the next one several times',
      {
        query: `{ bookingRules { ...F0 } nothing } ${times(20, (i) => `fragment F${i} on BookingRules { ${i < 19 ? `...F${i + 1} `.repeat(18) : 'currency'} }`)}`,
      },
    ],
    [
      'the same, where nothing else is wrong',
      {
        query: `{ bookingRules { ...F0 } } ${times(20, (i) => `fragment F${i} on BookingRules { ${i < 19 ? `...F${i + 1} `.repeat(18) : 'currency'} }`)}`,
      },
    ],
    [
      'the same with directives',
      {
        query: `{ bookingRules { ...F0 } } ${times(20, (i) => `fragment F${i} on BookingRules { ${i < 19 ? `...F${i + 1} ... @include(if: true) { ...F${i + 1} } ` : 'currency'} }`)}`,
      },
    ],
    [
      'the whole schema again and again',
      {
        query: `{ ${times(14, (i) => `a${i}: __schema { types { fields { args { type { name } } type { name } } } }`)} }`,
      },
    ],
    ['fields that there are not', { query: `{ ${times(490, (i) => `nothing${i}`)} }` }],
    ['fields that are almost there', { query: `{ bookingRules { ${times(980, (i) => `curency${i}`)} } }` }],
    [
      'arguments that there are not',
      { query: `{ findPatients(input: { ${times(300, (i) => `name${i}: 1`)} }) { __typename } }` },
    ],
    ['variables that nobody uses', { query: `query (${times(160, (i) => `$a${i}: String`)}) { nothing }` }],
    ['directives', { query: `{ bookingRules { currency ${'@skip(if: false) '.repeat(120)} } }` }],
    ['selections in one another', { query: `{ ${'bookingRules { '.repeat(330)} x ${'}'.repeat(330)} }` }],
    [
      'values in one another',
      { query: `{ findPatients(input: ${'['.repeat(450)}1${']'.repeat(450)}) { __typename } }` },
    ],
    ['more tokens than are read', { query: `{ ${'a '.repeat(Math.floor(bytes / 2) - 100)} }` }],
  ];
}
