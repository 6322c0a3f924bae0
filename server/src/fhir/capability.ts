import type { CapabilityStatement } from '@medplum/fhirtypes';
import type { Place } from './place.js';
import { RESOURCE_TYPES } from './resource-types.js';
import { SCHEDULING } from './scheduling.js';

/** When what follows changed last. */
const CHANGED_ON = '2026-11-29';

/** What this server does of FHIR, drawn from what it has routes for. */
export function capabilityStatement({ base }: Place): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: CHANGED_ON,
    kind: 'instance',
    software: { name: 'Smart Healthcare' },
    implementation: { description: 'The appointments of this organization', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation:
          'Rules, rights and limits are those of the GraphQL API, whose operations answer here, too.',
        security: {
          cors: true,
          description:
            'The directory and free times are open to everybody. For appointments send `Authorization: Bearer …`: the ' +
            'access token of a session, or the token of a program whose scopes open them.',
        },
        resource: RESOURCE_TYPES.map(({ type, documentation, parameters, includes }) => ({
          type,
          documentation,
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          versioning: 'no-version',
          ...(includes === undefined ? {} : { searchInclude: [...includes] }),
          searchParam: parameters.map((parameter) => ({ ...parameter })),
          ...(type === 'Appointment'
            ? {
                operation: SCHEDULING.map(({ code, definition, documentation }) => ({
                  name: code,
                  definition,
                  documentation,
                })),
              }
            : {}),
        })),
        operation: [
          {
            name: 'bulk-publish',
            definition: 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/bulk-publish',
            documentation:
              'SMART Scheduling Links: a manifest of files with all places, schedules and free times of the next weeks, ' +
              'each with the page on which it is booked.',
          },
        ],
      },
    ],
  };
}
