import type { PatientRecordQuery } from '../generated/graphql';

/** By which way a person’s messages are refused for good, and since when. */
export interface Refusal {
  way: 'email' | 'sms' | 'whatsapp';
  since: string;
}

/** The ways by which messages do not reach somebody any more. */
export function refusalsOf(
  record: Pick<
    PatientRecordQuery['patientRecord'],
    'emailRefusedSince' | 'smsRefusedSince' | 'whatsappRefusedSince'
  >,
): Refusal[] {
  return (['email', 'sms', 'whatsapp'] as const).flatMap((way) => {
    const since = record[`${way}RefusedSince`];
    return since === null ? [] : [{ way, since }];
  });
}
