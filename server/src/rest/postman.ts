/** One step of the collection: a request, and what the next ones take from its answer. */
interface Step {
  readonly name: string;
  readonly method: string;
  /** Below the REST path, with `{{variables}}`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Variables set from the answer: statements over `body`. */
  readonly keep?: readonly string[];
  /** Anybody may ask. */
  readonly isOpen?: true;
}

/** The way from nothing to a visit and back, each step with what the one before brought. */
const STEPS: readonly Step[] = [
  {
    name: 'Find a doctor',
    method: 'GET',
    path: '/doctors?first=1',
    status: 200,
    isOpen: true,
    keep: [
      "pm.collectionVariables.set('doctorId', body.items[0].doctor.id);",
      "pm.collectionVariables.set('visitTypeId', body.items[0].doctor.visitTypes[0].id);",
    ],
  },
  {
    name: 'Read the doctor’s page',
    method: 'GET',
    path: '/doctors/{{doctorId}}',
    status: 200,
    isOpen: true,
  },
  {
    name: 'Next free times',
    method: 'GET',
    path: '/doctors/{{doctorId}}/next-free-times?visitTypeId={{visitTypeId}}&first=2',
    status: 200,
    isOpen: true,
    keep: [
      "pm.collectionVariables.set('clinicId', body[0].clinic.id);",
      "pm.collectionVariables.set('startsAt', body[0].startsAt);",
      "pm.collectionVariables.set('date', body[0].startsAt.slice(0, 10));",
      "pm.collectionVariables.set('laterStartsAt', body[1].startsAt);",
    ],
  },
  {
    name: 'Register',
    method: 'POST',
    path: '/accounts',
    body: {
      email: 'asha.{{$randomUUID}}@example.com',
      password: '{{password}}',
      fullName: 'Asha Rao',
      contactNumber: '{{contactNumber}}',
      dateOfBirth: '1990-04-01',
    },
    status: 201,
    isOpen: true,
    keep: [
      "pm.collectionVariables.set('accessToken', body.accessToken);",
      "pm.collectionVariables.set('email', body.user.email);",
    ],
  },
  {
    name: 'Sign in',
    method: 'POST',
    path: '/session',
    body: { email: '{{email}}', password: '{{password}}' },
    status: 200,
    isOpen: true,
    keep: ["pm.collectionVariables.set('accessToken', body.accessToken);"],
  },
  { name: 'Who am I', method: 'GET', path: '/me', status: 200 },
  {
    name: 'Hold a time',
    method: 'POST',
    path: '/holds',
    body: {
      doctorId: '{{doctorId}}',
      clinicId: '{{clinicId}}',
      visitTypeId: '{{visitTypeId}}',
      startsAt: '{{startsAt}}',
    },
    status: 201,
  },
  {
    name: 'Book it',
    method: 'POST',
    path: '/appointments',
    headers: { 'Idempotency-Key': '{{$guid}}' },
    body: {
      doctorId: '{{doctorId}}',
      clinicId: '{{clinicId}}',
      visitTypeId: '{{visitTypeId}}',
      startsAt: '{{startsAt}}',
      reason: 'A cough since last week',
    },
    status: 201,
    keep: [
      "pm.collectionVariables.set('appointmentId', body.id);",
      "pm.collectionVariables.set('version', pm.response.headers.get('ETag'));",
    ],
  },
  {
    name: 'Move it',
    method: 'POST',
    path: '/appointments/{{appointmentId}}/move',
    headers: { 'Idempotency-Key': '{{$guid}}', 'If-Match': '{{version}}' },
    body: { startsAt: '{{laterStartsAt}}' },
    status: 200,
  },
  { name: 'My appointments', method: 'GET', path: '/appointments?period=UPCOMING', status: 200 },
  {
    name: 'Wait for an earlier time',
    method: 'POST',
    path: '/waitlist',
    body: {
      doctorId: '{{doctorId}}',
      replacesId: '{{appointmentId}}',
      firstDate: '{{date}}',
      lastDate: '{{date}}',
    },
    status: 201,
    keep: ["pm.collectionVariables.set('entryId', body.id);"],
  },
  { name: 'What I wait for', method: 'GET', path: '/waitlist', status: 200 },
  { name: 'Wait no longer', method: 'DELETE', path: '/waitlist/{{entryId}}', status: 200 },
  {
    name: 'Cancel it',
    method: 'POST',
    path: '/appointments/{{appointmentId}}/cancel',
    body: { reason: 'Well again' },
    status: 200,
  },
  { name: 'Sign out', method: 'DELETE', path: '/session', status: 204 },
];

/** A collection of Postman's form v2.1: run whole and in order, it books, moves and cancels a visit. */
export function postmanCollection(): Record<string, unknown> {
  return {
    info: {
      name: 'Smart Healthcare',
      description: 'From nothing to a visit by REST. Run it in order, with the environment beside it.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{accessToken}}', type: 'string' }] },
    item: STEPS.map(({ name, method, path, headers, body, status, keep, isOpen }) => ({
      name,
      request: {
        method,
        ...(isOpen === true ? { auth: { type: 'noauth' } } : {}),
        header: Object.entries(headers ?? {}).map(([key, value]) => ({ key, value })),
        url: { raw: `{{baseUrl}}${path}`, ...urlParts(path) },
        ...(body === undefined
          ? {}
          : {
              body: {
                mode: 'raw',
                raw: JSON.stringify(body, null, 2),
                options: { raw: { language: 'json' } },
              },
            }),
      },
      event: [
        {
          listen: 'test',
          script: {
            type: 'text/javascript',
            exec: [
              `pm.test('answers ${status}', () => pm.response.to.have.status(${status}));`,
              ...(keep === undefined ? [] : ['const body = pm.response.json();', ...keep]),
            ],
          },
        },
      ],
    })),
  };
}

function urlParts(path: string): Record<string, unknown> {
  const [address = '', query] = path.split('?');
  return {
    host: ['{{baseUrl}}'],
    path: address.split('/').filter((part) => part !== ''),
    ...(query === undefined
      ? {}
      : {
          query: query.split('&').map((pair) => {
            const [key, value] = pair.split('=');
            return { key, value };
          }),
        }),
  };
}

/** The environment of the collection, for an installation on one's own machine. */
export function postmanEnvironment(): Record<string, unknown> {
  const values = {
    baseUrl: 'http://127.0.0.1:4000/api/v1',
    password: 'three unrelated words',
    contactNumber: '+15550100299',
  };
  return {
    name: 'Smart Healthcare on this machine',
    values: Object.entries(values).map(([key, value]) => ({ key, value, type: 'default', enabled: true })),
    _postman_variable_scope: 'environment',
  };
}
