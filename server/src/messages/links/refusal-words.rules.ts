import type { Language } from '../../api/language.js';
import type { Rejection } from '../../api/named-error.js';
import {
  ChangedMeanwhile,
  DayFull,
  LimitReached,
  NotAllowedNow,
  OutsideHours,
  PatientBusy,
  SlotTaken,
  TooLate,
} from '../../appointments/appointment.errors.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';
import { momentWords } from './visit-page.rules.js';

/** Why a press on one visit did nothing, in a sentence. @param zone of its clinic */
export function refusalWords({ result }: Rejection, zone: string, language: Language): string {
  const { refusal: words } = linkTexts[language];
  if (result instanceof TooLate) {
    const text = result.code === 'TOO_LATE_TO_CANCEL' ? words.tooLateToCancel : words.tooLateToMove;
    return filled(text, { when: momentWords(result.cutoffAt, zone, language) });
  }
  if (result instanceof ChangedMeanwhile) return words.changed;
  if (result instanceof NotAllowedNow) return words.status;
  if (result instanceof SlotTaken || result instanceof OutsideHours) return words.taken;
  if (result instanceof PatientBusy) return words.busy;
  if (result instanceof DayFull) return words.full;
  if (result instanceof LimitReached) return words.moves;
  return words.notBookable;
}
