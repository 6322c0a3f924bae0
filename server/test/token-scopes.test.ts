import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TokenScope } from '../src/api/token-scope.js';
import { UserRole } from '../src/api/user-role.js';
import { describeSchema } from '../src/graphql/schema.js';
import { openApi } from '../src/rest/openapi.js';
import { ROUTES } from '../src/rest/routes.js';
import { KEEPS_TO_CLINICS, SCOPES, scopesOf } from '../src/tokens/token-scopes.js';
import { placeToken } from './support/api-tokens.js';
import { pdf } from './support/documents.js';
import { LiveSocket } from './support/live-socket.js';
import { fieldOf } from './support/matrix/ask-route.js';
import { operationFor, rootFieldsOf, type RootField, type RootKind } from './support/root-fields.js';
import { RunningApp, type Answer } from './support/running-app.js';
import { Visitor } from './support/visitor.js';

/** What no token does, and why. A new root field stands here or in the list of scopes. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  'signs in, or changes what signing in needs': [
    'accountLink',
    'cancelRegistration',
    'changePassword',
    'claimAccount',
    'confirmEmail',
    'confirmEmailChange',
    'confirmRegistration',
    'emailChange',
    'holdForRegistration',
    'refreshSession',
    'registerPatient',
    'requestEmailChange',
    'requestPasswordReset',
    'resendRegistrationCode',
    'sendEmailCode',
    'signIn',
    'signOut',
  ],
  'makes or ends tokens and one-time links': [
    'apiTokenScopes',
    'apiTokens',
    'createApiToken',
    'createCalendarFeed',
    'createClaimLink',
    'correctPatient',
    'createDeskPatient',
    'likelyPatients',
    'createDoctor',
    'inviteAdministrator',
    'myApiTokens',
    'myCalendarFeed',
    'resetAccess',
    'revokeApiToken',
    'revokeCalendarFeed',
  ],
  'is about the installation, and not about a clinic': ['beginReadOnly', 'endReadOnly', 'installationHealth'],
  'manages accounts, or says who did what': [
    'accessSteps',
    'auditTrail',
    'mergePatients',
    'myAccessSteps',
    'myRecordAccess',
    'openDocuments',
    'openDocumentsFor',
    'removeProfilePhoto',
    'setUserDisabled',
    'setUserRole',
    'updateProfile',
    'uploadProfilePhoto',
    'users',
  ],
  'manages the organization': [
    'changeMessageText',
    'closeClinics',
    'decideVisits',
    'finishSetup',
    'managedClinics',
    'managedDoctor',
    'managedDoctors',
    'managedSpecializations',
    'messageTexts',
    'overview',
    'previewClosure',
    'previewMessage',
    'removeLogo',
    'removeSpecialization',
    'reopenClinic',
    'resetMessageText',
    'saveClinic',
    'saveSpecialization',
    'saveVisitType',
    'scorecard',
    'settings',
    'setup',
    'updateDoctor',
    'updateSettings',
    'uploadLogo',
    'visitsAhead',
  ],
  'sends what happens to addresses that people enter': [
    'changeWebhookSecret',
    'createWebhook',
    'removeWebhook',
    'replayFailedWebhookDeliveries',
    'replayWebhookDelivery',
    'resumeWebhook',
    'stopWebhook',
    'testWebhook',
    'updateWebhook',
    'webhookDeliveries',
    'webhooks',
    'saveTextChannel',
    'textChannels',
    'tryMessageChannel',
  ],
  'changes a whole course of treatment at once': [
    'appointmentSeries',
    'bookSeries',
    'cancelSeries',
    'checkSeries',
    'checkSeriesMove',
    'moveSeries',
  ],
  'is said by a person of their day': ['doctorDelays', 'endDelay', 'sayDelay'],
  'proposes or takes other times where a doctor is away': [
    'absencePlan',
    'absenceProposals',
    'acceptProposal',
    'declineProposal',
    'myProposals',
    'sendProposals',
  ],
  'is the desk’s count of who waits for time, in every clinic': ['waitlistReport'],
  'opens a whole record, or is a person’s own word': [
    'acceptAssistantRequest',
    'agreeToAppointment',
    'changeMessageWishes',
    'declineAssistantRequest',
    'hideFeedback',
    'markReportsSeen',
    'messageLog',
    'myMessageWishes',
    'myPatients',
    'patientRecord',
    'readMessages',
    'unhideFeedback',
  ],
};

const ALL = Object.values(TokenScope);
const asked = (['query', 'mutation'] as const).flatMap((kind) =>
  rootFieldsOf(kind).map((field) => [field.name, kind, field] as const),
);
const watched = rootFieldsOf('subscription').map((field) => [field.name, field] as const);

let app: RunningApp;
const people: Partial<Record<UserRole, string>> = {};

beforeAll(async () => {
  app = await RunningApp.start();
  const place = await app.records.clinic();
  people.doctor = place.doctorUserId;
  people.patient = await app.records.patient();
  people.admin = await app.records.user('admin');
});

afterAll(async () => app.stop());

async function tokenWith(scopes: readonly TokenScope[], role: UserRole = UserRole.admin): Promise<string> {
  return (await placeToken(app, people[role]!, scopes)).text;
}

async function ask(kind: RootKind, field: RootField, token: string): Promise<Answer<unknown>> {
  const { query, variables } = operationFor(kind, field);
  if (!query.includes('Upload')) return app.send(query, variables, token);
  const visitor = new Visitor(app.app);
  visitor.accessToken = token;
  return visitor.upload(query, pdf(), 'file.pdf', variables);
}

/** Whether the token itself was refused, and not what was asked for. */
function isShut(answer: Pick<Answer<unknown>, 'errors'>): boolean {
  return (answer.errors ?? []).some(
    ({ extensions }) => extensions.code === 'FORBIDDEN' && Array.isArray(extensions['scopes']),
  );
}

describe('the list of scopes', () => {
  it('names every root field of the schema, or it is closed for a reason', () => {
    const every = [...asked.map(([name]) => name), ...watched.map(([name]) => name)].sort();
    expect(new Set(every).size).toBe(every.length);
    const opened = [...new Set(ALL.flatMap((scope) => SCOPES[scope].opens))];
    const closed = Object.values(CLOSED).flat();
    expect([...opened, ...closed].sort()).toEqual(every);
    expect([...KEEPS_TO_CLINICS].filter((name) => !opened.includes(name))).toEqual([]);
  });

  it('stands in the description of each field that it opens, and of no other', () => {
    const fields = [...asked.map(([, , field]) => field), ...watched.map(([, field]) => field)];
    for (const { name, description } of fields) {
      const named = [...(/Tokens: (.*)\.$/.exec(description ?? '')?.[1] ?? '').matchAll(/`(\w+)`/g)];
      expect([name, named.map(([, scope]) => scope)]).toEqual([name, scopesOf(name)]);
    }
  });
});

describe('over GraphQL', () => {
  it.each(asked)('%s is open by its scopes alone', async (name, kind, field) => {
    const scopes = scopesOf(name);
    const others = ALL.filter((scope) => !scopes.includes(scope));
    const refused = await ask(kind, field, await tokenWith(others));
    expect([isShut(refused), refused.errors?.[0]?.extensions['scopes']]).toEqual([true, scopes]);
    expect(Object.values(refused.data ?? {}).filter((value) => value !== null)).toEqual([]);
    for (const scope of scopes) {
      expect([scope, isShut(await ask(kind, field, await tokenWith([scope])))]).toEqual([scope, false]);
    }
  });

  it.each(asked.filter(([name]) => !KEEPS_TO_CLINICS.has(name)))(
    '%s is closed to a token of one clinic',
    async (_name, kind, field) => {
      const { clinicId } = await app.records.clinic();
      const { text } = await placeToken(app, people.admin!, ALL, { clinicIds: [clinicId] });
      expect(isShut(await ask(kind, field, text))).toBe(true);
    },
  );

  it('opens nothing that the owner may not do', async () => {
    const token = await tokenWith(ALL, UserRole.patient);
    for (const [name, role] of [
      ['schedule', 'staff'],
      ['findPatients', 'staff'],
      ['markMissed', 'staff'],
      ['analytics', 'managers'],
    ]) {
      const [, kind, field] = asked.find(([each]) => each === name)!;
      const answer = await ask(kind, field, token);
      expect([role, answer.errors?.[0]?.extensions.code, isShut(answer)]).toEqual([role, 'FORBIDDEN', false]);
    }
  });

  it('refuses one field of several and answers the other', async () => {
    const token = await tokenWith([TokenScope.profile_read]);
    const answer = await app.send<{ me: { id: string } | null }>(
      '{ me { id } myAppointments(period: PAST) { pageInfo { hasNextPage } } }',
      {},
      token,
    );
    expect(isShut(answer)).toBe(true);
    expect(answer.errors).toHaveLength(1);
  });
});

describe('over a socket', () => {
  it.each(watched)('%s is open by its scopes alone', async (name, field) => {
    const scopes = scopesOf(name);
    expect(scopes).not.toEqual([]);
    const { query, variables } = operationFor('subscription', field);
    const shut = LiveSocket.withToken(app, await tokenWith(ALL.filter((scope) => !scopes.includes(scope))));
    const { heard } = await shut.watch(query, variables);
    expect(heard).toEqual([{ code: 'FORBIDDEN', scopes }]);
    await shut.close();
    // One's own appointments are a patient's.
    const owner = name.startsWith('my') ? UserRole.patient : UserRole.admin;
    const open = LiveSocket.withToken(app, await tokenWith(scopes, owner));
    const watch = await open.watch(query, variables);
    expect(watch.heard).toEqual([]);
    await open.close();
  });

  it('opens queries by the same scopes', async () => {
    const query = '{ me { id } }';
    for (const [scope, isOpen] of [
      [TokenScope.profile_read, true],
      [TokenScope.doctors_read, false],
    ] as const) {
      const socket = LiveSocket.withToken(app, await tokenWith([scope]));
      const { heard } = await socket.watch(query);
      const answer = isOpen ? { me: { id: people.admin } } : { code: 'FORBIDDEN', scopes: ['profile_read'] };
      expect(heard).toEqual([answer]);
      await socket.close();
    }
  });
});

it('the description of REST says of each route which scopes open it', () => {
  const { paths } = openApi(describeSchema()) as {
    paths: Record<string, Record<string, { description?: string }>>;
  };
  for (const { method, path } of ROUTES) {
    for (const scope of scopesOf(fieldOf(`${method} ${path}`))) {
      expect(paths[path]?.[method.toLowerCase()]?.description).toContain(`\`${scope}\``);
    }
  }
});
