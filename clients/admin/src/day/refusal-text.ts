import { formatDayAndTime, viewerZone } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import type {
  BookForPatientMutation,
  CancelVisitMutation,
  CheckInVisitMutation,
  MoveVisitMutation,
  RecordVisitPaymentMutation,
  DeskVisitFragment,
} from '../generated/graphql';
import { dayMessages } from './day.catalogue';

type Answer =
  | CheckInVisitMutation['checkInAppointment']
  | CancelVisitMutation['cancelAppointment']
  | RecordVisitPaymentMutation['recordPayment']
  | MoveVisitMutation['moveAppointment']
  | BookForPatientMutation['bookAppointment'];

/** What the desk may be told instead of a changed visit. */
export type DeskRefusal = Exclude<Answer, { __typename: 'Appointment' }>;

/**
 * Whether staff may book or move there all the same, with a reason: not into the past. A visit whose doctor takes no
 * bookings any more can still be moved.
 */
export function maySqueezeIn(refusal: DeskRefusal, startsAt: string, isMove: boolean): boolean {
  const isOfRules = ['SlotTaken', 'OutsideHours', 'DayFull'].includes(refusal.__typename);
  return (
    (isOfRules || (isMove && refusal.__typename === 'NotBookable')) && Date.parse(startsAt) >= Date.now()
  );
}

/** What of a visit the person saw. */
type Seen = Pick<DeskVisitFragment, 'clinic' | 'status' | 'scheduledAt' | 'paymentStatus'>;

/**
 * Why an act was refused, in the words of the desk.
 *
 * @param seen the visit as the person saw it when acting; null when booking a new one
 * @param startsAt the time that was asked for, when booking or moving
 */
export function refusalText(refusal: DeskRefusal, seen: Seen | null, startsAt?: string): string {
  const { t } = useMessages(dayMessages);
  const { t: tBase } = useMessages(baseMessages);
  switch (refusal.__typename) {
    case 'TooEarly':
      return t('refused.TOO_EARLY', {
        time: formatDayAndTime(refusal.allowedFrom, seen?.clinic.timeZone ?? viewerZone()),
      });
    case 'NotAllowedNow':
      return t('refused.STATUS_NOT_ALLOWED', { status: tBase(`status.${refusal.status}`) });
    case 'ChangedMeanwhile':
      return changedText(refusal.appointment, seen);
    case 'PaymentNotAllowed':
      return t('refused.PAYMENT_NOT_ALLOWED');
    case 'PatientBusy': {
      const other = 'collidesWith' in refusal ? refusal.collidesWith : null;
      return other
        ? t('refused.PATIENT_BUSY_WITH', {
            time: formatDayAndTime(other.scheduledAt, other.clinic.timeZone),
            doctor: other.doctor.fullName,
          })
        : t('refused.PATIENT_BUSY');
    }
    case 'SlotTaken':
      // Taking back asks for no time: it is the visit's own that is gone.
      return seen !== null && startsAt === undefined
        ? t('refused.SLOT_TAKEN_AT', { time: formatDayAndTime(seen.scheduledAt, seen.clinic.timeZone) })
        : t('refused.SLOT_TAKEN');
    case 'OutsideHours':
      return startsAt !== undefined && Date.parse(startsAt) < Date.now()
        ? t('refused.PAST')
        : t('refused.OUTSIDE_HOURS');
    case 'DayFull':
      return t('refused.DAY_FULL');
    case 'LimitReached':
      return refusal.code === 'MOVE_LIMIT_REACHED'
        ? t('refused.MOVE_LIMIT_REACHED', {}, refusal.limit)
        : t('refused.OPEN_LIMIT_REACHED', {}, refusal.limit);
    case 'NotBookable':
      return t('refused.DOCTOR_NOT_BOOKABLE');
    case 'KeyReused':
      return t('refused.IDEMPOTENCY_KEY_REUSED');
    case 'TooLate':
      return t('refused.TOO_LATE');
  }
}

/** What somebody else changed since the person looked. */
function changedText(now: Seen, seen: Seen | null): string {
  const { t } = useMessages(dayMessages);
  const { t: tBase } = useMessages(baseMessages);
  const news: string[] = [];
  if (seen?.status !== now.status) news.push(tBase(`status.${now.status}`));
  if (seen?.scheduledAt !== now.scheduledAt) {
    news.push(formatDayAndTime(now.scheduledAt, now.clinic.timeZone, 'short'));
  }
  if (seen?.paymentStatus !== now.paymentStatus) news.push(t(`payment.${now.paymentStatus}`));
  return news.length === 0
    ? t('refused.CHANGED_MEANWHILE')
    : t('refused.CHANGED_TO', { news: news.join(', ') });
}
