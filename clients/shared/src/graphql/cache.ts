import { InMemoryCache, type FieldPolicy } from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from './generated/possible-types';

/** Reads `doctor(id:)` and the like from what a list has already brought. */
function byId(typename: string): FieldPolicy {
  return {
    keyArgs: ['id'],
    read: (existing, { args, toReference }) =>
      // null is an answer too: the server knows no such record.
      existing === undefined ? toReference({ __typename: typename, id: args?.id as string }) : existing,
  };
}

/** The cache of both clients: connections append their pages, single records are found by their id. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: possibleTypes.possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          searchDoctors: relayStylePagination(['filter', 'sort']),
          myPatients: relayStylePagination(['words']),
          auditTrail: relayStylePagination(['filter']),
          myRecordAccess: relayStylePagination(),
          myMessages: relayStylePagination(),
          messageLog: relayStylePagination(['filter']),
          unconfirmedAppointments: relayStylePagination(['clinicId', 'from', 'to']),
          waitlist: relayStylePagination(['states', 'doctorId', 'specializationId']),
          myAppointments: relayStylePagination(['period']),
          doctorFeedback: relayStylePagination(['doctorId', 'filter']),
          reports: relayStylePagination(['patientId', 'appointmentId']),
          users: relayStylePagination(['filter', 'sort']),
          managedDoctors: relayStylePagination(['filter']),
          doctor: byId('Doctor'),
          clinic: byId('Clinic'),
          appointment: byId('Appointment'),
        },
      },
      BookingRules: { keyFields: [] },
      OrganizationSettings: { keyFields: [], fields: { reminderMinutes: { merge: false } } },
      Session: { keyFields: false },
      PatientRecord: { keyFields: ['patient', ['id']], fields: { visits: relayStylePagination() } },
      // Free times are true for a moment only: an answer replaces the one before it, never mixes with it.
      FreeTimes: { keyFields: false, merge: false },
      Doctor: {
        fields: { visitTypes: { merge: false }, clinics: { merge: false }, feedback: { merge: false } },
      },
    },
  });
}
