import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { againstDeclared, graphqlChanges } from '../checks/contract.mjs';
import { breakingChanges, type Description, type Schema } from '../checks/openapi-changes.mjs';

const openapi = (): Description =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../schema/rest/openapi.json'), 'utf8'),
  ) as Description;

describe('the promise of the GraphQL contract', () => {
  const before = `
    type Query { free(day: String, room: String @deprecated(reason: "all rooms")): Int, old: Int @deprecated(reason: "free") }
    enum Status { open done gone @deprecated(reason: "done") }`;

  it.each([
    [
      'a field that is gone',
      'type Query { old: Int } enum Status { open done gone }',
      'Query.free was removed.',
    ],
    [
      'an argument that has to be given',
      'type Query { free(day: String!): Int, old: Int } enum Status { open done gone }',
      'Query.free arg day has changed type from String to String!.',
    ],
    [
      'a value that is gone',
      'type Query { free(day: String): Int, old: Int } enum Status { open gone }',
      'done was removed from enum type Status.',
    ],
  ])('names %s', (_what, after, change) => {
    expect(graphqlChanges(before, after)).toEqual([change]);
  });

  it('lets go what was told not to be used any more', () => {
    expect(graphqlChanges(before, 'type Query { free(day: String): Int } enum Status { open done }')).toEqual(
      [],
    );
  });

  it('lets grow what is there', () => {
    const more =
      'type Query { free(day: String, near: Int): Int, old: Int, new: Int } enum Status { open done gone new }';
    expect(graphqlChanges(before, more)).toEqual([]);
  });
});

describe('the promise of the REST form', () => {
  it('holds against itself', () => {
    expect(breakingChanges(openapi(), openapi())).toEqual([]);
  });

  const book = (description: Description) => description.paths['/appointments']!['post']!;
  const sent = (description: Description) =>
    book(description).requestBody!.content['application/json']!.schema!;
  const appointment = (description: Description) => description.components.schemas['Appointment']!;
  const properties = (schema: Schema) => schema.properties!;

  it.each<[string, (description: Description) => unknown, string]>([
    [
      'a route that is gone',
      ({ paths }) => delete paths['/appointments']!['post'],
      'POST /appointments was removed.',
    ],
    [
      'a parameter that is gone',
      ({ paths }) => paths['/doctors']!['get']!.parameters!.splice(0, 1),
      'GET /doctors: words is not taken any more.',
    ],
    [
      'a parameter that has to be given',
      ({ paths }) => (paths['/doctors']!['get']!.parameters![0]!.required = true),
      'GET /doctors: words has to be given.',
    ],
    [
      'a field that has to be sent',
      (description) => sent(description).required!.push('reason'),
      'POST /appointments: body.reason has to be given.',
    ],
    [
      'a field that is not taken any more',
      (description) => delete properties(sent(description))['reason'],
      'POST /appointments: body.reason was removed.',
    ],
    [
      'a field that may not be null any more',
      (description) => (properties(sent(description))['reason'] = { type: 'string' }),
      'POST /appointments: body.reason may not be null any more.',
    ],
    [
      'an answer without a field',
      (description) => delete properties(appointment(description))['scheduledAt'],
      'POST /appointments: 201.scheduledAt was removed.',
    ],
    [
      'an answer whose field may be null',
      (description) => (properties(appointment(description))['scheduledAt']!.type = ['string', 'null']),
      'POST /appointments: 201.scheduledAt may be null.',
    ],
    [
      'an answer whose field may be missing',
      (description) =>
        (appointment(description).required = appointment(description).required!.filter(
          (name) => name !== 'fee',
        )),
      'POST /appointments: 201.fee may be missing.',
    ],
    [
      'a number that may be a fraction',
      (description) => (properties(appointment(description))['fee']!.type = 'number'),
      'POST /appointments: 201.fee may be number.',
    ],
    [
      'a moment of another form',
      (description) => (properties(appointment(description))['scheduledAt']!.format = 'date'),
      'POST /appointments: 201.scheduledAt has another form.',
    ],
    [
      'a success of another status',
      (description) => {
        const { responses } = book(description);
        responses['200'] = responses['201']!;
        delete responses['201'];
      },
      'POST /appointments does not answer 201 any more.',
    ],
    [
      'a header that is gone',
      (description) => delete book(description).responses['201']!.headers!['Location'],
      'POST /appointments: 201 has no Location any more.',
    ],
    [
      'a route that was open',
      ({ paths }) => (paths['/doctors']!['get']!.security = [{ token: [] }]),
      'GET /doctors asks for a token.',
    ],
    [
      'a value that is not taken any more',
      ({ components }) => components.schemas['DoctorSort']!.enum!.splice(0, 1),
      'GET /doctors: sort takes fewer values: not',
    ],
    [
      'a refusal without its own field',
      ({ components }) => delete properties(components.schemas['SlotTakenProblem']!)['nextFreeTimes'],
      'POST /appointments: 409.nextFreeTimes was removed.',
    ],
  ])('names %s', (_what, change, sentence) => {
    const after = openapi();
    change(after);
    expect(breakingChanges(openapi(), after).filter((one) => one.startsWith(sentence))).toHaveLength(1);
  });

  it.each<[string, (description: Description) => unknown]>([
    ['a route more', ({ paths }) => (paths['/new'] = paths['/doctors']!)],
    [
      'a field more in an answer',
      (description) => (properties(appointment(description))['new'] = { type: 'string' }),
    ],
    [
      'a field more that may be sent',
      (description) => (properties(sent(description))['new'] = { type: 'string' }),
    ],
    ['a field that may be left out', (description) => (sent(description).required = [])],
    ['a refusal that never comes any more', (description) => delete book(description).responses['409']],
    [
      'a value more in an answer',
      ({ components }) => components.schemas['AppointmentStatus']!.enum!.push('dreamt'),
    ],
  ])('lets grow %s', (_what, change) => {
    const after = openapi();
    change(after);
    expect(breakingChanges(openapi(), after)).toEqual([]);
  });

  it('lets a route go that was deprecated', () => {
    const before = openapi();
    book(before).deprecated = true;
    const after = openapi();
    delete after.paths['/appointments']!['post'];
    expect(breakingChanges(before, after)).toEqual([]);
  });
});

it('what breaks has to be declared, with a reason, and to happen', () => {
  const change = 'Query.free was removed.';
  expect(againstDeclared([change], [{ change, reason: 'nobody may see it' }])).toEqual([]);
  expect(againstDeclared([change], [])).toHaveLength(1);
  expect(againstDeclared([], [{ change, reason: 'nobody may see it' }])).toHaveLength(1);
  expect(againstDeclared([change], [{ change, reason: '' }])).toHaveLength(1);
});
