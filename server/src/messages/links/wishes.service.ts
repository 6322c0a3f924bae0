import type { AuditService } from '../../audit/audit.service.js';
import { badInput } from '../../api/errors.js';
import type { Viewer } from '../../api/viewer.js';
import type { Database } from '../../database/database.js';
import type { MessageKind } from '../../outbox/message-kind.js';
import type { MessageChannel } from '../message.type.js';
import { OPT_IN, OPT_OUT, OPT_OUTS, TEXT_CHANNELS_ON, type OptOutRow } from './wishes.queries.js';
import { OPTIONAL_KINDS, optionalName } from './wishes.rules.js';
import type { MessageWish } from './wishes.type.js';

/** Which messages somebody wants, by which channel: all of them, until they end some. */
export class WishesService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    /** Channels by which messages leave, whatever managers describe. */
    private readonly setChannels: readonly MessageChannel[],
  ) {}

  /** The channels by which messages leave now. */
  async channels(): Promise<MessageChannel[]> {
    const texts = await this.database.query<{ channel: MessageChannel }>(TEXT_CHANNELS_ON, []);
    return [...this.setChannels, ...texts.map(({ channel }) => channel)];
  }

  /** Each kind that can be ended, by each channel that there is. */
  async list({ userId }: Viewer): Promise<MessageWish[]> {
    const channels = await this.channels();
    const ended = await this.database.query<OptOutRow>(OPT_OUTS, [userId]);
    return Object.values(OPTIONAL_KINDS).flatMap((kind) =>
      channels.map((channel) => ({
        kind,
        channel,
        isWanted: !ended.some((each) => each.kind === kind && each.channel === channel),
      })),
    );
  }

  /** The channels by which somebody has ended a kind. */
  async endedChannels({ userId }: Viewer, kind: MessageKind): Promise<MessageChannel[]> {
    const ended = await this.database.query<OptOutRow>(OPT_OUTS, [userId]);
    return ended.filter((each) => each.kind === kind).map(({ channel }) => channel);
  }

  /**
   * Ends a kind by a channel, or takes it up again. What is so already stays so.
   * @throws RequestError BAD_USER_INPUT for a kind that says what one has to know
   */
  async change(
    viewer: Viewer,
    kind: MessageKind,
    channel: MessageChannel,
    isWanted: boolean,
    now: Date,
  ): Promise<void> {
    if (optionalName(kind) === null) throw badInput([{ field: 'kind', rule: 'fixed' }]);
    await this.database.transaction(async (tx) => {
      const changed = isWanted
        ? await tx.query(OPT_IN, [viewer.userId, kind, channel])
        : await tx.query(OPT_OUT, [viewer.userId, kind, channel, now]);
      if (changed.length === 0) return;
      await this.audit.record(
        {
          actor: viewer,
          action: 'message.wishes_changed',
          patientId: viewer.role === 'patient' ? viewer.userId : null,
          details: { kind, channel, wanted: isWanted },
        },
        tx,
      );
    });
  }
}
