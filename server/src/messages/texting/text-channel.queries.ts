import type { Statement } from '../../database/database.js';
import { STOPPED } from '../delivery.queries.js';
import type { MessageChannel } from '../message.type.js';
import type { BodyType } from './text-request.rules.js';

/** A channel as the table has it. */
export interface TextChannelRow {
  readonly channel: MessageChannel.sms | MessageChannel.whatsapp;
  readonly isOn: boolean;
  readonly provider: 'twilio' | 'http';
  readonly account: string | null;
  readonly sender: string;
  readonly url: string;
  /** Sealed JSON of names and values. */
  readonly headers: Buffer;
  readonly bodyType: BodyType;
  readonly body: string;
  readonly templateIds: Readonly<Record<string, string>>;
  readonly refPath: string | null;
  /** Whether what people answer comes back: only then are they asked to. */
  readonly takesAnswers: boolean;
  /** Sealed: what signs that which comes back. */
  readonly answerSecret: Buffer;
  readonly version: number;
  readonly changedAt: Date;
}

const COLUMNS = `channel, is_on as "isOn", provider, account, sender, url, headers, body_type as "bodyType", body,
  template_ids as "templateIds", ref_path as "refPath", takes_answers as "takesAnswers", answer_secret as "answerSecret", version,
  changed_at as "changedAt"`;

export const LIST: Statement = {
  name: 'text_channels_list',
  text: `select ${COLUMNS} from text_channels order by channel`,
};

/** $1 channel. */
export const FIND: Statement = {
  name: 'text_channel_find',
  text: `select ${COLUMNS} from text_channels where channel = $1`,
};

/** $1 channel: the row that is about to change. */
export const LOCK: Statement = {
  name: 'text_channel_lock',
  text: `select ${COLUMNS} from text_channels where channel = $1 for update`,
};

/**
 * $1 channel, $2 on, $3 provider, $4 account, $5 sender, $6 url, $7 headers, $8 body type, $9 body, $10 template ids, $11
 * path of the reference, $12 secret of answers, $13 who, $14 now, $15 the version that it takes the place of, 0 for none,
 * $16 whether answers come.
 * No row where it has another one.
 */
export const SAVE: Statement = {
  name: 'text_channel_save',
  text: `insert into text_channels as t (channel, is_on, provider, account, sender, url, headers, body_type, body,
      template_ids, ref_path, answer_secret, changed_by, changed_at, takes_answers)
    select $1::text, $2::boolean, $3::text, $4::text, $5::text, $6::text, $7::bytea, $8::text, $9::text, $10::jsonb,
      $11::text, $12::bytea, $13::uuid, $14::timestamptz, $16::boolean
    where $15::int = 0 or exists (select from text_channels where channel = $1::text and version = $15)
    on conflict on constraint text_channels_pkey do update set is_on = excluded.is_on, provider = excluded.provider,
      account = excluded.account, sender = excluded.sender, url = excluded.url, headers = excluded.headers,
      body_type = excluded.body_type, body = excluded.body, template_ids = excluded.template_ids,
      ref_path = excluded.ref_path, answer_secret = excluded.answer_secret, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at, takes_answers = excluded.takes_answers, version = t.version + 1
    where t.version = $15
    returning ${COLUMNS}`,
};

/** A message that somebody answers, and when the visit begins of which it told: what was moved since is not meant. */
export interface AnsweredRow {
  readonly id: string;
  readonly startsAt: string | null;
}

/**
 * What somebody answers: $1 a number in E.164, $2 channel, $3 since when, $4 kinds that take answers. The last that went
 * there, whatever became of its link, since an answer that comes twice must not reach an older one; with it the
 * reminders of others that it carried.
 */
export const ANSWERED: Statement = {
  name: 'text_answered',
  text: `with last as (
      select m.id from message_deliveries d join messages m on m.id = d.message_id
      where d.address = $1 and d.channel = $2 and d.state in ('sent', 'arrived') and d.settled_at >= $3
        and m.kind = any ($4::text[])
      order by d.settled_at desc, d.id desc limit 1)
    select m.id, coalesce(m.data #>> '{told,startsAt}', m.data ->> 'startsAt') as "startsAt"
    from last l join messages m on m.id = l.id or (m.carried_by = l.id and m.kind = 'appointment.reminder')
    order by m.id = l.id desc, m.id limit 20`,
};

/** Those who get messages by this number: $1 a number in E.164. */
export const PEOPLE_OF: Statement = {
  name: 'text_answer_people',
  text: `select u.id from users u left join patients p on p.user_id = u.id
    where coalesce(p.contact_number, p.relative_contact, u.number) = $1`,
};

/**
 * Nothing goes to the number any more, of whatever kind and whomever it is for; its people see which kinds they ended.
 * $1 people, $2 kinds, $3 channel, $4 now, $5 the number.
 */
export const STOP: Statement = {
  name: 'text_answer_stop',
  text: `with refused as (
      insert into bounced_addresses (channel, address, fault, bounced_at) values ($3, $5, '${STOPPED}', $4)
      on conflict on constraint bounced_addresses_pkey do update set fault = excluded.fault, bounced_at = excluded.bounced_at)
    insert into message_opt_outs (user_id, kind, channel, since)
    select u.id, k.kind, $3, $4 from unnest($1::uuid[]) as u(id), unnest($2::text[]) as k(kind)
    on conflict on constraint message_opt_outs_pkey do nothing`,
};

/** $1 people, $2 channel, $3 the number. */
export const START: Statement = {
  name: 'text_answer_start',
  text: `with taken as (delete from bounced_addresses where channel = $2 and address = $3)
    delete from message_opt_outs where user_id = any ($1) and channel = $2`,
};

/** The number $2 can be written to by the channel $1, unless its owner wants nothing more. */
export const WRITES: Statement = {
  name: 'text_number_writes',
  text: `delete from bounced_addresses where channel = $1 and address = $2 and fault <> '${STOPPED}'`,
};

/** What a provider tells later, by which the number is marked, or no longer: $1 what it calls the message, $2 channel, $3 the state, $4 the fault, $5 now. */
export const TELL: Statement = {
  name: 'text_delivery_told',
  text: `with told as (
      update message_deliveries set state = $3::text, fault = $4::text
      where provider_ref = $1 and channel = $2 and state in ('sent', 'arrived')
      returning message_id, channel, address),
    marked as (
      insert into bounced_addresses (channel, address, fault, bounced_at)
      select channel, address, $4::text, $5::timestamptz from told where $3::text = 'bounced'
      on conflict on constraint bounced_addresses_pkey do update set fault = excluded.fault, bounced_at = excluded.bounced_at
        where bounced_addresses.fault <> '${STOPPED}'),
    cleared as (
      delete from bounced_addresses b using told t
      where $3::text = 'arrived' and b.channel = t.channel and b.address = t.address and b.fault <> '${STOPPED}')
    insert into events (kind, payload)
    select 'message.changed', jsonb_build_object('messageId', m.id, 'recipientId', m.recipient_id)
    from told t join messages m on m.id = t.message_id
    returning id`,
};
