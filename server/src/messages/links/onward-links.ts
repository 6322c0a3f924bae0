import { isId } from '../../api/page.js';
import type { Database } from '../../database/database.js';
import type { LinkActs, LinkedMessage, LinkOutcome, LinkPage, LinkVisit } from '../../outbox/link-acts.js';
import { MessageKind } from '../../outbox/message-kind.js';
import { VISITS } from './link.queries.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';
import { momentWords } from './visit-page.rules.js';

/** Links that lead on to a page of the client, where somebody signs in: they have no buttons of their own. */
export class OnwardLinks implements LinkActs {
  readonly kinds = [
    MessageKind.feedback_requested,
    MessageKind.document_added,
    MessageKind.series_booked,
    MessageKind.series_moved,
    MessageKind.series_cancelled,
  ];

  constructor(private readonly database: Database) {}

  readonly describe = async (message: LinkedMessage): Promise<LinkPage> => {
    const words = linkTexts[message.language].frame;
    if (message.kind === MessageKind.document_added) {
      const onward = [{ href: '/documents', label: words.documentOpen }];
      return { title: words.documentTitle, lines: [words.document], buttons: [], onward };
    }
    if (message.kind === MessageKind.feedback_requested) {
      const href =
        message.appointmentId === null ? '/appointments' : `/appointments/${message.appointmentId}`;
      const onward = [{ href, label: words.feedbackOpen }];
      return { title: words.feedbackTitle, lines: [words.feedback], buttons: [], onward };
    }
    return this.series(message);
  };

  readonly act = async ({ language }: LinkedMessage): Promise<LinkOutcome> => ({
    refusal: linkTexts[language].refusal.unknown,
    spends: false,
  });

  private async series({ data, language }: LinkedMessage): Promise<LinkPage> {
    const { frame, visit: visitWords } = linkTexts[language];
    const listed: unknown = data['appointmentIds'];
    const ids = Array.isArray(listed) ? listed.filter(isId) : [];
    const visits = await this.database.query<LinkVisit & { isCancelled: boolean }>(VISITS, [ids]);
    const lines = visits.map((visit) => {
      const line = filled(frame.seriesLine, {
        when: momentWords(visit.startsAt, visit.timeZone, language),
        doctor: visit.doctorName,
        clinic: visit.clinicName,
      });
      return visit.isCancelled ? `${line}: ${visitWords.titleCancelled}` : line;
    });
    const onward = [{ href: '/appointments', label: visitWords.open }];
    return { title: frame.seriesTitle, lines: [frame.series, ...lines], buttons: [], onward };
  }
}
