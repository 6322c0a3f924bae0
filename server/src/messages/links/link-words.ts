/** What pages of links say, in each language of messages. `{…}` is filled in. */
export interface LinkWords {
  readonly visit: {
    readonly titleComing: string;
    readonly titlePending: string;
    readonly titleCancelled: string;
    readonly titleOver: string;
    readonly titleGone: string;
    readonly confirmed: string;
    readonly pending: string;
    readonly cancelled: string;
    readonly moved: string;
    readonly arrived: string;
    readonly over: string;
    readonly missed: string;
    readonly lapsed: string;
    readonly gone: string;
    readonly youConfirmed: string;
    readonly asks: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly cancelUntil: string;
    readonly cancelWas: string;
    readonly callClinic: string;
    readonly timesTitle: string;
    readonly timeAt: string;
    readonly noTimes: string;
    readonly open: string;
    readonly bookAnew: string;
  };
  /** Of several visits that were booked as one. */
  readonly series: {
    readonly titleComing: string;
    readonly titleCancelled: string;
    readonly titleOver: string;
    readonly stands: string;
    readonly asks: string;
    readonly confirm: string;
    readonly cancelAll: string;
    readonly cancelRest: string;
    readonly cancelOne: string;
    readonly cancelled: string;
    readonly place: string;
    readonly otherTime: string;
    readonly openAll: string;
  };
  readonly refusal: {
    readonly status: string;
    readonly tooLateToCancel: string;
    readonly tooLateToMove: string;
    /** Of one of several that were to be cancelled at once. */
    readonly tooLateForOne: string;
    readonly changed: string;
    readonly taken: string;
    readonly busy: string;
    readonly full: string;
    readonly moves: string;
    readonly notBookable: string;
    readonly unknown: string;
    readonly over: string;
    readonly often: string;
    /** A no in answer to a text message that tells of several visits. */
    readonly several: string;
  };
  readonly frame: {
    readonly when: string;
    readonly time: string;
    readonly withWhom: string;
    readonly where: string;
    readonly phone: string;
    readonly more: string;
    readonly spent: string;
    readonly expired: string;
    readonly closed: string;
    readonly notFoundTitle: string;
    readonly notFound: string;
    readonly troubleTitle: string;
    readonly trouble: string;
    readonly signIn: string;
    readonly generalTitle: string;
    readonly general: string;
    readonly feedbackTitle: string;
    readonly feedback: string;
    readonly feedbackOpen: string;
    readonly documentTitle: string;
    readonly document: string;
    readonly documentOpen: string;
    readonly stops: string;
  };
  readonly stop: {
    readonly title: string;
    readonly ask: string;
    readonly by: string;
    readonly done: string;
    readonly doneNone: string;
    readonly always: string;
    readonly change: string;
    readonly channel: { readonly email: string; readonly sms: string; readonly whatsapp: string };
    readonly kind: {
      readonly appointment_reminder: string;
      readonly waitlist_offered: string;
      readonly document_added: string;
      readonly feedback_requested: string;
    };
  };
}

/** A text with its fields filled in. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
