import type { NamedZone } from '@smart-healthcare/shared/format/named-zone';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { PlannedSlotFragment, ProposalChoice, WaysOutFragment } from '../generated/graphql';
import { absencesMessages } from './absences.catalogue';

/** Which of the times found for a visit is proposed. */
export type Way = 'same' | 'colleague';

/** A visit whose doctor is away and the times found for it, with the zones of their places. */
export function timesOf(
  visit: { scheduledAt: string; clinic: { timeZone: string } },
  ways: WaysOutFragment | undefined,
): { at: string; zone: string }[] {
  return [
    { at: visit.scheduledAt, zone: visit.clinic.timeZone },
    ...[ways?.sameDoctor, ways?.colleague].flatMap((slot) =>
      slot ? [{ at: slot.startsAt, zone: slot.clinic.timeZone }] : [],
    ),
  ];
}

/** The times found for a visit in words, the usual one first. */
export function waysOf(
  { sameDoctor, colleague, colleagueDoctor }: WaysOutFragment,
  zone: NamedZone,
): { value: Way; label: string }[] {
  const { t } = useMessages(absencesMessages);
  const when = ({ startsAt, clinic }: PlannedSlotFragment): string =>
    zone.dayAndTime(startsAt, clinic.timeZone, 'short');
  return [
    ...(sameDoctor ? [{ value: 'same' as const, label: t('same', { when: when(sameDoctor) }) }] : []),
    ...(colleague && colleagueDoctor
      ? [
          {
            value: 'colleague' as const,
            label: t('colleague', { doctor: colleagueDoctor.fullName, when: when(colleague) }),
          },
        ]
      : []),
  ];
}

/** The way that is proposed unless somebody chooses: the same doctor, else a colleague; null where there is none. */
export function usualWay({ sameDoctor, colleague }: WaysOutFragment): Way | null {
  return sameDoctor ? 'same' : colleague ? 'colleague' : null;
}

/** What is sent for a visit; null where there is no time of this way. */
export function proposalOf(appointmentId: string, ways: WaysOutFragment, way: Way): ProposalChoice | null {
  const slot = { same: ways.sameDoctor, colleague: ways.colleague }[way];
  if (slot === null) return null;
  const { doctorId, clinic, visitType, startsAt } = slot;
  return { appointmentId, doctorId, clinicId: clinic.id, visitTypeId: visitType.id, startsAt };
}
