import type { Language } from '../../api/language.js';
import { DAY, HOUR } from '../../calendar/time-zone.js';
import type { MessageKind } from '../../outbox/message-kind.js';
import { exampleWords } from './example-facts.texts.js';
import type { MessageFacts, VisitFacts } from './message-words.js';

/** A code and an address that lead nowhere. */
export const EXAMPLE_CODE = '123456';
export const EXAMPLE_LINK = 'https://clinic.example/m/example';

const NO_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Facts to try a text with, of made-up people at a made-up clinic, in the language that they are read in.
 * @param timeZone IANA name of the clinic's clock
 */
export function exampleFacts(
  kind: MessageKind,
  language: Language,
  organization: string,
  timeZone: string,
  now: Date,
): MessageFacts {
  const words = exampleWords[language];
  const hour = Math.ceil(now.getTime() / HOUR) * HOUR;
  const visit = (days: number, doctorName = words.doctor): VisitFacts => ({
    appointmentId: NO_ID,
    patientName: words.patient,
    doctorName,
    startsAt: new Date(hour + days * DAY),
    endsAt: new Date(hour + days * DAY + HOUR / 2),
    timeZone,
    clinicName: words.clinic,
    clinicAddress: words.address,
    // One of those that are kept for films and examples.
    clinicPhone: '+12015550123',
  });
  const isSeries = kind.startsWith('series.');
  return {
    recipientName: words.patient,
    organization,
    visits: isSeries ? [visit(7), visit(14), visit(21)] : [visit(7)],
    more: {
      formerStartsAt: new Date(hour + 5 * DAY).toISOString(),
      by: 'clinic',
      why: 'doctor_away',
      minutes: 20,
      ...(isSeries ? {} : { count: 3 }),
      until: new Date(hour + DAY).toISOString(),
      at: now.toISOString(),
      proposal: visit(9, words.otherDoctor),
    },
  };
}
