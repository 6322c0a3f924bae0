import type { Statement } from '../../database/database.js';
import type { MessageChannel } from '../message.type.js';
import type { OptionalKind } from './wishes.rules.js';

export interface OptOutRow {
  kind: OptionalKind;
  channel: MessageChannel;
}

/** $1 user. */
export const OPT_OUTS: Statement = {
  name: 'message_wishes',
  text: 'select kind, channel from message_opt_outs where user_id = $1',
};

/** The channels of text messages that managers have switched on, as the sender finds them. */
export const TEXT_CHANNELS_ON: Statement = {
  name: 'message_wishes_channels',
  text: 'select channel from text_channels where is_on order by channel',
};

/** Ends a kind by a channel: $1 user, $2 kind, $3 channel, $4 now. */
export const OPT_OUT: Statement = {
  name: 'message_opt_out',
  text: `insert into message_opt_outs (user_id, kind, channel, since) values ($1, $2, $3, $4)
    on conflict on constraint message_opt_outs_pkey do nothing returning kind`,
};

/** Takes it up again: $1 user, $2 kind, $3 channel. */
export const OPT_IN: Statement = {
  name: 'message_opt_in',
  text: 'delete from message_opt_outs where user_id = $1 and kind = $2 and channel = $3 returning kind',
};
