import type { FastifyRequest } from 'fastify';

/** Where the FHIR form of the API begins. */
export const FHIR_PATH = '/fhir';

/** Under which address the request came: FHIR names resources by whole ones. */
export interface Place {
  /** Of the pages, such as https://clinic.example.com. */
  readonly origin: string;
  /** Of FHIR. */
  readonly base: string;
}

export function placeOf({ protocol, host }: FastifyRequest): Place {
  const origin = `${protocol}://${host}`;
  return { origin, base: `${origin}${FHIR_PATH}` };
}
