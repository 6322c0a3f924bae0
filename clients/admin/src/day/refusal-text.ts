import { formatDayAndTime } from '@smart-healthcare/shared/format/format';
import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/messages/base.catalogue';
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

/** Whether staff may book or move there all the same, with a reason. */
export function maySqueezeIn(refusal: DeskRefusal): boolean {
  return ['SlotTaken', 'OutsideHours', 'DayFull'].includes(refusal.__typename);
}

/**
 * Why an act was refused, in the words of the desk.
 *
 * @param visit as last seen: its clinic gives the zone of a time
 */
export function refusalText(
  refusal: DeskRefusal,
  visit: Pick<DeskVisitFragment, 'clinic' | 'status'> | null,
): string {
  const { t } = useMessages(dayMessages);
  const { t: tBase } = useMessages(baseMessages);
  switch (refusal.__typename) {
    case 'TooEarly':
      return t('refused.TOO_EARLY', {
        time: formatDayAndTime(refusal.allowedFrom, visit?.clinic.timeZone ?? 'UTC'),
      });
    case 'NotAllowedNow':
      if (refusal.code === 'ALREADY_RATED') return t('refused.ALREADY_RATED');
      return t('refused.STATUS_NOT_ALLOWED', { status: visit ? tBase(`status.${visit.status}`) : '–' });
    case 'ChangedMeanwhile':
      return t('refused.CHANGED_MEANWHILE');
    case 'PaymentNotAllowed':
      return t('refused.PAYMENT_NOT_ALLOWED');
    case 'PatientBusy':
      return t('refused.PATIENT_BUSY');
    case 'SlotTaken':
      return t('refused.SLOT_TAKEN');
    case 'OutsideHours':
      return t('refused.OUTSIDE_HOURS');
    case 'DayFull':
      return t('refused.DAY_FULL');
    case 'NotBookable':
      return t('refused.DOCTOR_NOT_BOOKABLE');
    default:
      return t('refused.other', { message: refusal.message });
  }
}
