import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import {
  getOperationAST,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { examples } from './examples';
import { keepFrom } from './known-values';
import { currentSession, takeSession } from './session';

const path = '/graphql';
const http = createGraphiQLFetcher({ url: path, enableIncrementalDelivery: false });

/**
 * The operation that is to run. The editor tells its name and its document a moment after the text has changed, so a
 * name that is not in the text is not taken, and the only operation of a text needs none.
 */
function operationOf({ query, operationName }: FetcherParams): OperationDefinitionNode | null {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    // The server says what is wrong with the text.
    return null;
  }
  return getOperationAST(document, operationName) ?? getOperationAST(document) ?? null;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The token of an `authorization: Bearer …` header, however it is spelled; else that of the session. */
function accessToken(headers: Record<string, unknown> | undefined): string | undefined {
  const entry = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
  const written = typeof entry?.[1] === 'string' ? entry[1].replace(/^Bearer\s+/i, '').trim() : '';
  return written || currentSession()?.accessToken;
}

/** A socket of its own for each subscription, so that it always carries the token as it is now. */
async function* subscribe(
  { query, operationName, variables }: FetcherParams,
  token: string | undefined,
): AsyncGenerator<ExecutionResult> {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const client = createClient({ url: url.href, connectionParams: token ? { accessToken: token } : {} });
  try {
    const results = client.iterate({
      query,
      operationName: operationName ?? null,
      variables: variables as Record<string, unknown> | null,
    });
    // The two packages describe one answer by different types: errors as sent, and errors as thrown.
    yield* results as unknown as AsyncIterable<ExecutionResult>;
  } finally {
    await client.dispose();
  }
}

/** A document that needs no choosing: an editor of text cannot hold one. */
function exampleFile(): File {
  const text = '%PDF-1.4\n1 0 obj\n<< /Title (Example) >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';
  return new File([text], 'example.pdf', { type: 'application/pdf' });
}

/** An operation with a file, as a multipart request. */
async function upload(
  params: FetcherParams,
  variable: string,
  headers: Record<string, string>,
): Promise<ExecutionResult> {
  const form = new FormData();
  form.append('operations', JSON.stringify(params));
  form.append('map', JSON.stringify({ 0: [`variables.${variable}`] }));
  form.append('0', exampleFile());
  const response = await fetch(path, {
    method: 'POST',
    headers: { ...headers, 'apollo-require-preflight': 'true' },
    body: form,
  });
  return (await response.json()) as ExecutionResult;
}

/** Takes from an answer what later operations need: a session, and what an example says of it. */
function learn(operation: OperationDefinitionNode | null, answer: unknown): void {
  const { data } = (answer ?? {}) as ExecutionResult;
  takeSession(data);
  const name = operation?.name?.value;
  const example = examples.find(({ query }) => getOperationAST(parse(query))?.name?.value === name);
  if (name !== undefined && example !== undefined) keepFrom(example, data);
}

/** Queries and mutations over HTTP, subscriptions over graphql-ws, all with the session's token. */
export const fetcher: Fetcher = async (given, options) => {
  const operation = operationOf(given);
  const params = { ...given, operationName: operation?.name?.value ?? null };
  const token = accessToken(options?.headers);
  if (operation?.operation === 'subscription') return subscribe(params, token);
  const headers = {
    ...options?.headers,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const file = operation?.variableDefinitions?.find(({ type }) => namedType(type) === 'Upload');
  const answer = await (file === undefined
    ? http(params, { headers })
    : upload(params, file.variable.name.value, headers));
  learn(operation, answer);
  return answer as ExecutionResult;
};
