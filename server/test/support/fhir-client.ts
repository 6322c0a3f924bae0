import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { faultsOf } from './fhir-validity.js';

export interface FhirAnswer<Type extends Resource = Resource> {
  readonly status: number;
  readonly headers: Headers;
  readonly resource: Type;
  /** Of the refusal; null where there is none. */
  readonly code: string | null;
}

/** A program that speaks FHIR. Every answer has to be valid, refusals too. */
export class FhirClient {
  readonly base: string;

  constructor(
    url: string,
    private readonly token: string | null = null,
  ) {
    this.base = `${url}/fhir`;
  }

  /** @param path below the base, or a whole address such as that of a link */
  async get<Type extends Resource = Resource>(path: string): Promise<FhirAnswer<Type>> {
    return this.send<Type>('GET', path);
  }

  async bundle(path: string): Promise<Bundle> {
    const { status, resource, code } = await this.get<Bundle>(path);
    if (status !== 200) throw new Error(`${path}: ${status} ${code}`);
    return resource;
  }

  async post<Type extends Resource = Resource>(
    path: string,
    body: Resource | URLSearchParams,
    headers: Record<string, string> = {},
  ): Promise<FhirAnswer<Type>> {
    return this.send<Type>(
      'POST',
      path,
      body instanceof URLSearchParams ? body : JSON.stringify(body),
      headers,
    );
  }

  async send<Type extends Resource = Resource>(
    method: string,
    path: string,
    body?: string | URLSearchParams,
    headers: Record<string, string> = {},
  ): Promise<FhirAnswer<Type>> {
    const response = await fetch(path.startsWith(this.base) ? path : `${this.base}/${path}`, {
      method,
      headers: {
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...(typeof body === 'string' ? { 'content-type': 'application/fhir+json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const resource = (await response.json()) as Type;
    const faults = faultsOf(resource);
    if (faults.length > 0) throw new Error(`${method} ${path} answers what is no FHIR: ${faults.join('; ')}`);
    const outcome = outcomeIn(resource);
    // An answer may have notes; a refusal is nothing else.
    if (response.status >= 400 && outcome === null)
      throw new Error(`${path}: ${response.status} without an outcome`);
    const refused = response.status >= 400 ? outcome : null;
    const code = refused?.issue[0]?.details?.coding?.[0]?.code ?? null;
    return { status: response.status, headers: response.headers, resource, code };
  }
}

function outcomeIn(resource: Resource): OperationOutcome | null {
  if (resource.resourceType === 'OperationOutcome') return resource;
  if (resource.resourceType !== 'Bundle') return null;
  const entry = resource.entry?.find(({ search }) => search?.mode === 'outcome');
  return (entry?.resource as OperationOutcome | undefined) ?? null;
}
