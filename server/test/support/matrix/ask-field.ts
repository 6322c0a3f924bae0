import { getMetadataStorage } from 'type-graphql';
import { TokenScope } from '../../../src/api/token-scope.js';
import { AssistantRequestResolver } from '../../../src/assistants/assistant-request.resolver.js';
import { ApiTokenResolver } from '../../../src/tokens/api-token.resolver.js';
import { WebhookResolver } from '../../../src/webhooks/webhook.resolver.js';
import { placeToken } from '../api-tokens.js';
import { operationFor, rootFieldsOf } from '../root-fields.js';
import { outcomeOf } from './outcomes.js';
import type { Door } from './table.js';
import type { Variables } from './variables.js';
import type { World } from './world.js';

const RESOLVERS: readonly unknown[] = [WebhookResolver, ApiTokenResolver, AssistantRequestResolver];

/** Nobody listens there: what is sent to it is none of the matrix. */
const webhook = { name: 'Our diary', url: 'http://127.0.0.1:9/', kinds: ['appointment_booked'] };

/** Each root field of webhooks, tokens and what assistants ask, asked so that whoever may gets what is the patient’s. */
const FIELD_VARIABLES: Readonly<Record<string, (world: World) => Variables | Promise<Variables>>> = {
  webhooks: async (world) => {
    await makeWebhook(world);
    return {};
  },
  webhookDeliveries: async (world) => {
    const { id } = await makeWebhook(world);
    return { webhookId: id };
  },
  createWebhook: async ({ app }) => {
    await app.records.query('truncate webhooks, webhook_deliveries');
    return { input: webhook };
  },
  updateWebhook: async (world) => ({ id: (await makeWebhook(world)).id, input: webhook }),
  changeWebhookSecret: makeWebhook,
  stopWebhook: makeWebhook,
  resumeWebhook: makeWebhook,
  removeWebhook: makeWebhook,
  testWebhook: makeWebhook,
  replayWebhookDelivery: async (world) => ({ id: (await makeWebhook(world)).deliveryId }),
  replayFailedWebhookDeliveries: async (world) => ({ webhookId: (await makeWebhook(world)).id }),
  apiTokenScopes: () => ({}),
  myApiTokens: makeToken,
  apiTokens: makeToken,
  createApiToken: () => ({ input: { name: 'A program', scopes: ['profile_read'] } }),
  revokeApiToken: makeToken,
  holdForAssistant: (world) => ({ input: world.slot() }),
  askForHeldTime: async (world) => ({ holdId: await world.hold('assistant') }),
  askToCancel: async (world) => ({ appointmentId: await world.visit('confirmed') }),
  assistantRequest: async (world) => ({ id: await world.request() }),
  acceptAssistantRequest: async (world) => ({ id: await world.request() }),
  declineAssistantRequest: async (world) => ({ id: await world.request() }),
  // Which sites show the booking in their pages.
  updateSettings: () => ({ input: { embedSites: ['https://site.example'] } }),
};

/** The root fields that the resolvers have, and the one by which a site is let in. */
function fieldsOfResolvers(): string[] {
  rootFieldsOf('query');
  const { queries, mutations } = getMetadataStorage();
  const named = [...queries, ...mutations]
    .filter(({ target }) => RESOLVERS.includes(target))
    .map(({ schemaName }) => schemaName);
  return [...named, 'updateSettings'];
}

/** A webhook of the manager’s with one message in its log, in place of all before. */
async function makeWebhook(world: World): Promise<{ id: string; deliveryId: string }> {
  await world.app.records.query('truncate webhooks, webhook_deliveries');
  const manager = await world.session('manager');
  const create = `mutation ($input: WebhookInput!) {
    createWebhook(input: $input) { ... on WebhookWithSecret { webhook { id } } } }`;
  const made = await world.app.send<{ createWebhook: { webhook: { id: string } } }>(
    create,
    { input: webhook },
    manager,
  );
  const { id } = made.data!.createWebhook.webhook;
  const test = 'mutation ($id: ID!) { testWebhook(id: $id) { ... on WebhookDelivery { id } } }';
  const sent = await world.app.send<{ testWebhook: { id: string } }>(test, { id }, manager);
  return { id, deliveryId: sent.data!.testWebhook.id };
}

async function makeToken({ app, patient }: World): Promise<Variables> {
  const { id } = await placeToken(app, patient.id, [TokenScope.profile_read]);
  return { id };
}

async function askField(
  { app }: World,
  name: string,
  given: Variables,
  token: string | null,
): Promise<string> {
  const [kind, field] = (['query', 'mutation'] as const)
    .flatMap((each) => rootFieldsOf(each).map((root) => [each, root] as const))
    .find(([, root]) => root.name === name)!;
  const { query, variables } = operationFor(kind, field);
  const named = Object.entries({ ...variables, ...given }).filter(([key]) => key in variables);
  return outcomeOf(await app.send(query, Object.fromEntries(named), token));
}

export const FIELDS: Door = {
  list: fieldsOfResolvers,
  ask: async (world, name, _by, token) => {
    const given = await FIELD_VARIABLES[name]?.(world);
    if (given === undefined) throw new Error(`Nothing to ask ${name} with`);
    return askField(world, name, given, token);
  },
};
