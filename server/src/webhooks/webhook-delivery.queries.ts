import type { Statement } from '../database/database.js';

/**
 * Enters messages for each webhook that wants them. $1 ids of events, $2 kinds, $3 subjects, $4 bodies, $5 now, $6 when
 * to give up. Webhooks stay locked until the commit, so that one that ends now either gets none of these or drops them.
 */
export const ENTER: Statement = {
  name: 'webhook_delivery_enter',
  text: `with active as (select id, kinds from webhooks where ended_at is null for share)
    insert into webhook_deliveries (webhook_id, event_id, kind, subject_id, body, created_at, next_at, give_up_at)
    select a.id, m.event_id, m.kind, m.subject_id, m.body, $5, $5, $6
    from unnest($1::bigint[], $2::text[], $3::uuid[], $4::text[]) m (event_id, kind, subject_id, body)
    join active a on m.kind = any (a.kinds)
    order by m.event_id
    on conflict on constraint webhook_deliveries_event_key do nothing
    returning 1`,
};

/** A delivery that a process has claimed, with where it goes. */
export interface ClaimedRow {
  id: string;
  webhookId: string;
  body: string;
  /** Which attempt it is; by it the claim is told from later ones. */
  attempts: number;
  failures: number;
  giveUpAt: Date;
  url: string;
  secret: Buffer;
  formerSecret: Buffer | null;
}

/**
 * Claims what is due: of each webhook some, of each subject the oldest alone, and none that another process has claimed.
 * $1 now, $2 until when the claim holds, $3 how many a webhook may have under way in this process, $4 webhooks that have
 * some, $5 how many each of those has.
 */
export const CLAIM: Statement = {
  name: 'webhook_delivery_claim',
  text: `with due as (
      select d.id
      from webhooks w
        left join unnest($4::uuid[], $5::int[]) busy (webhook_id, count) on busy.webhook_id = w.id
        cross join lateral (
          select d.id from webhook_deliveries d
          where d.webhook_id = w.id and d.state = 'waiting' and d.next_at <= $1
            and (d.claimed_until is null or d.claimed_until <= $1)
            and not exists (select from webhook_deliveries e
              where e.webhook_id = d.webhook_id and e.subject_id = d.subject_id and e.state = 'waiting'
                and e.event_id < d.event_id)
          order by d.next_at, d.event_id
          limit greatest($3::int - coalesce(busy.count, 0), 0)
          for update of d skip locked) d
      where w.ended_at is null)
    update webhook_deliveries d
    set attempts = d.attempts + 1, claimed_until = $2, last_at = $1
    from due, webhooks w
    where d.id = due.id and w.id = d.webhook_id
    returning d.id, d.webhook_id as "webhookId", d.body, d.attempts, d.failures, d.give_up_at as "giveUpAt", w.url,
      w.secret, case when w.former_until > $1 then w.former_secret end as "formerSecret"`,
};

/**
 * Says how an attempt went. $1 delivery, $2 the attempt, $3 the status of the answer, $4 the fault, $5 when to try again
 * (null: no more), $6 whether it was taken, $7 now. Nothing where another claim has come since; of a message that was
 * dropped meanwhile only that it was taken.
 */
export const SETTLE: Statement = {
  name: 'webhook_delivery_settle',
  text: `update webhook_deliveries
    set claimed_until = null, last_status = $3, last_fault = $4,
      failures = case when $6::boolean then 0 else failures + 1 end,
      state = case when $6::boolean then 'delivered'
        when state <> 'waiting' then state
        when $5::timestamptz is null then 'failed' else 'waiting' end,
      next_at = coalesce($5::timestamptz, next_at),
      settled_at = case when $6::boolean or $5::timestamptz is null then $7::timestamptz else settled_at end
    where id = $1 and attempts = $2`,
};

/** $1 webhook, $2 now, $3 why. No row where it has ended. */
export const END: Statement = {
  name: 'webhook_end',
  text: `update webhooks set ended_at = $2, end_reason = $3 where id = $1 and ended_at is null returning id`,
};

/** $1 webhook, $2 now: what waits for it is not sent. */
export const DROP: Statement = {
  name: 'webhook_delivery_drop',
  text: `update webhook_deliveries set state = 'dropped', settled_at = $2 where webhook_id = $1 and state = 'waiting'`,
};
