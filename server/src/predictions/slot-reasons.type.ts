/** Why a time is suggested. Each speaks for the time; none speaks of a risk. */
export type SlotReason =
  | { readonly code: 'USUAL_WEEKDAY' | 'WEEKDAY_KEPT'; readonly weekday: number }
  | { readonly code: 'USUAL_TIME_OF_DAY' | 'TIME_OF_DAY_KEPT'; readonly timeOfDay: 0 | 1 | 2 }
  | { readonly code: 'LAST_WEEKDAY' | 'SOONEST' | 'SOON' };
