import { RequestError } from '../../api/errors.js';
import { Rejection } from '../../api/named-error.js';
import { isId } from '../../api/page.js';
import type { Viewer } from '../../api/viewer.js';
import { cutoffAt } from '../../appointments/appointment.rules.js';
import type { AttendanceService } from '../../appointments/attendance.service.js';
import type { StatusService } from '../../appointments/status.service.js';
import type { Database } from '../../database/database.js';
import type { LinkActs, LinkedMessage, LinkOutcome, LinkPage, LinkVisit } from '../../outbox/link-acts.js';
import { MessageKind } from '../../outbox/message-kind.js';
import type { SeriesChangeService } from '../../series/series-change.service.js';
import type { SettingsService } from '../../settings/settings.service.js';
import { VISITS } from './link.queries.js';
import { filled } from './link-words.js';
import { linkTexts } from './link.texts.js';
import { refusalWords } from './refusal-words.rules.js';
import { cancelEnd, fromOn, markOf, seriesPage, unanswered, type SeriesVisit } from './series-page.rules.js';
import { momentWords } from './visit-page.rules.js';

const DONE: LinkOutcome = { refusal: null, spends: false };
const ENDED: LinkOutcome = { refusal: null, spends: true };

type Values = Readonly<Record<string, string>>;

/** What the link of a message about a series shows and does: by the services of whoever is signed in, and their rules. */
export class SeriesLinks implements LinkActs {
  readonly kinds = [MessageKind.series_booked, MessageKind.series_moved, MessageKind.series_cancelled];

  constructor(
    private readonly database: Database,
    private readonly settings: SettingsService,
    private readonly statuses: StatusService,
    private readonly attendance: AttendanceService,
    private readonly series: SeriesChangeService,
  ) {}

  readonly describe = async (message: LinkedMessage, viewer: Viewer, now: Date): Promise<LinkPage> => {
    const visits = await this.find(message, viewer);
    if (visits.length === 0) {
      const words = linkTexts[message.language].visit;
      return { title: words.titleGone, lines: [words.gone], buttons: [] };
    }
    return seriesPage(visits, await this.settings.current(), message.language, mayAct(message), now);
  };

  readonly act = async (
    message: LinkedMessage,
    viewer: Viewer,
    act: string,
    values: Values,
    now: Date,
  ): Promise<LinkOutcome> => {
    const { refusal: words } = linkTexts[message.language];
    if (!mayAct(message)) return refused(words.unknown);
    const visits = await this.find(message, viewer);
    if (visits.length === 0) return refused(words.status);
    if (act === 'confirm') return this.confirm(message, viewer, visits, values, now);
    if (act === 'cancel') return this.cancelOne(message, viewer, visits, values, now);
    if (act === 'cancel_all') return this.cancelAll(message, viewer, visits, values, now);
    return refused(words.unknown);
  };

  /** A yes is for each visit that the page showed; one that was said before says nothing new. */
  private async confirm(
    { language }: LinkedMessage,
    viewer: Viewer,
    visits: readonly SeriesVisit[],
    { seen }: Values,
    now: Date,
  ): Promise<LinkOutcome> {
    const { refusal: words } = linkTexts[language];
    const asked = unanswered(visits, now);
    if (asked.length > 0 && markOf(asked) !== seen) return refused(words.changed);
    try {
      for (const { appointment } of asked) await this.attendance.confirm(viewer, appointment.id, now);
      return DONE;
    } catch (error) {
      if (error instanceof Rejection) return refused(words.status);
      throw error;
    }
  }

  private async cancelOne(
    message: LinkedMessage,
    viewer: Viewer,
    visits: readonly SeriesVisit[],
    { visit: id, from }: Values,
    now: Date,
  ): Promise<LinkOutcome> {
    const found = visits.find(({ appointment }) => appointment.id === id);
    if (found === undefined) return refused(linkTexts[message.language].refusal.unknown);
    const { appointment, visit } = found;
    const version = from === appointment.scheduledAt.toISOString() ? appointment.version : -1;
    try {
      await this.statuses.cancel(viewer, { appointmentId: appointment.id, version }, now);
      return ENDED;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      if (await this.areCancelled(message, viewer, [found])) return ENDED;
      return refused(refusalWords(error, visit.timeZone, message.language));
    }
  }

  /** All that the page offered to cancel at once, or none. */
  private async cancelAll(
    message: LinkedMessage,
    viewer: Viewer,
    visits: readonly SeriesVisit[],
    { first = '', seen }: Values,
    now: Date,
  ): Promise<LinkOutcome> {
    const { refusal: words } = linkTexts[message.language];
    const those = fromOn(visits, first, now);
    if (those.length === 0) {
      const isDone = visits.some(
        ({ appointment }) => appointment.id === first && appointment.status === 'cancelled',
      );
      return isDone ? ENDED : refused(words.status);
    }
    if (markOf(those) !== seen) return refused(words.changed);
    const settings = await this.settings.current();
    const late = those.find(
      ({ appointment }) => cutoffAt(appointment.scheduledAt, settings.cancelCutoffMinutes) < now,
    );
    if (late !== undefined) {
      const { startsAt, timeZone } = late.visit;
      const visit = momentWords(startsAt, timeZone, message.language);
      return refused(
        filled(words.tooLateForOne, { visit, when: cancelEnd(late, settings, message.language) }),
      );
    }
    try {
      const versions = new Map(those.map(({ appointment }) => [appointment.id, appointment.version]));
      await this.series.cancel(viewer, { appointmentId: first, scope: 'following' }, now, versions);
      return ENDED;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      return (await this.areCancelled(message, viewer, those)) ? ENDED : refused(words.changed);
    }
  }

  /** Whether somebody, who pressed at the same time, has cancelled them. */
  private async areCancelled(
    message: LinkedMessage,
    viewer: Viewer,
    those: readonly SeriesVisit[],
  ): Promise<boolean> {
    const ids = new Set(those.map(({ appointment }) => appointment.id));
    const now = await this.find(message, viewer);
    return now.every(({ appointment }) => !ids.has(appointment.id) || appointment.status === 'cancelled');
  }

  /** The visits of the message's series that are the viewer's, earliest first. */
  private async find({ data }: LinkedMessage, viewer: Viewer): Promise<SeriesVisit[]> {
    const seriesId = data['seriesId'];
    if (typeof seriesId !== 'string' || !isId(seriesId)) return [];
    try {
      const appointments = await this.series.list(viewer, seriesId);
      const rows = await this.database.query<LinkVisit & { id: string }>(VISITS, [
        appointments.map(({ id }) => id),
      ]);
      return appointments.flatMap((appointment) => {
        const visit = rows.find(({ id }) => id === appointment.id);
        return visit === undefined ? [] : [{ appointment, visit }];
      });
    } catch (error) {
      if (error instanceof RequestError && error.code === 'NOT_FOUND') return [];
      throw error;
    }
  }
}

/** A message of what was cancelled only tells, as that of a single visit. */
function mayAct({ kind }: LinkedMessage): boolean {
  return kind !== MessageKind.series_cancelled;
}

function refused(refusal: string): LinkOutcome {
  return { refusal, spends: false };
}
