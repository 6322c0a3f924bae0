import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import pino from 'pino';
import { Database } from '../../src/database/database.js';
import type { AppointmentFacts, StoredEvent } from '../../src/events/event-kinds.js';
import { LocalFileStorage } from '../../src/files/local-file-storage.js';
import type { Channel } from '../../src/messages/channel.js';
import { Composer } from '../../src/messages/composer.js';
import { MailLogo } from '../../src/messages/mail-logo.js';
import { messageConsumer } from '../../src/messages/message-consumer.js';
import { Sender } from '../../src/messages/sender.js';
import { SmtpChannel } from '../../src/messages/smtp-channel.js';
import type { RenderMessage } from '../../src/messages/words/message-words.js';
import { renderMessage } from '../../src/messages/words/render-message.rules.js';
import { createDataSource } from '../../src/migrations/data-source.js';
import { MessageLinks } from '../../src/outbox/message-links.js';
import { TestRecords, type TestClinic } from './clinic.js';
import { cloneDatabase, type TestDatabase } from './database.js';
import { MailSink } from './mail-sink.js';

const MINUTE = 60_000;
const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' });

/** A message as its row tells of it. */
export interface MessageRow {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly carried_by: string | null;
  readonly subject: string | null;
  readonly key: string;
  readonly due_at: Date;
}

/** What a worker has of messages, on a database and a mail server of its own, with a clock that stands still. */
export class Messaging {
  now = new Date('2026-03-02T12:00:00Z');
  readonly clock = (): Date => this.now;
  private readonly senders: Sender[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly records: TestRecords,
    readonly own: Database,
    readonly mails: MailSink,
    readonly place: TestClinic,
  ) {}

  static async start(): Promise<Messaging> {
    const database = await cloneDatabase();
    const records = await TestRecords.connect(database.ownerUrl);
    const own = new Database(await createDataSource(database.url, { poolSize: 10 }).initialize());
    return new Messaging(database, records, own, await MailSink.start(), await records.clinic());
  }

  /** Forgets what was sent and what waits; people and clinics stay. */
  async reset(): Promise<void> {
    this.now = new Date('2026-03-02T12:00:00Z');
    for (const sender of this.senders.splice(0)) await sender.stop();
    this.mails.reset();
    await this.records.query('truncate message_deliveries, bounced_addresses, message_opt_outs, events');
    await this.records.query('delete from messages');
    await this.records.query('delete from appointments');
  }

  async stop(): Promise<void> {
    for (const sender of this.senders.splice(0)) await sender.stop();
    await this.mails.stop();
    await this.own.dataSource.destroy();
    await this.records.end();
    await this.database.drop();
  }

  later(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * MINUTE);
  }

  smtp(): Channel {
    const logo = new MailLogo(this.own, new LocalFileStorage(tmpdir()), logger);
    return new SmtpChannel(this.mails.url, 'visits@clinic.test', logo);
  }

  /** Makes the words of all that is due, once. */
  async compose(
    channels: readonly Channel[] = [this.smtp()],
    render: RenderMessage = renderMessage,
  ): Promise<void> {
    const composer = new Composer({
      database: this.own,
      channels,
      render,
      clock: this.clock,
      logger,
      composed: () => undefined,
    });
    while (await composer.look());
  }

  /** Begins to send, as one worker does. */
  send(channel: Channel = this.smtp()): Sender {
    const sender = new Sender({
      database: this.own,
      channels: [channel],
      links: new MessageLinks('only-for-tests-only-for-tests-only-for-tests'),
      origin: 'https://clinic.example',
      clock: this.clock,
      logger,
      settled: () => undefined,
    });
    this.senders.push(sender);
    sender.start();
    return sender;
  }

  async visit(patientId: string, startsAt: string, more: Record<string, unknown> = {}): Promise<string> {
    const id = randomUUID();
    const row = { status: 'confirmed', created_at: '2026-02-01T00:00:00Z', ...more };
    const { clinicId, doctorId, visitTypeId } = { ...this.place, ...(more['place'] as TestClinic) };
    await this.records.query(
      `insert into appointments (id, patient_id, doctor_id, clinic_id, visit_type_id, scheduled_at, duration, status,
         created_at, expires_at, override_reason)
       values ($1, $2, $3, $4, $5, $6::timestamptz, '30 minutes', $7::appointment_status, $8, case when $7::appointment_status = 'pending' then $6::timestamptz end, 'test')`,
      [id, patientId, doctorId, clinicId, visitTypeId, startsAt, row.status, row.created_at],
    );
    return id;
  }

  /** Hands what happened to an appointment to the consumer, as the outbox would. */
  async happen(
    verb: string,
    appointmentId: string,
    more: Partial<AppointmentFacts> & object = {},
  ): Promise<void> {
    const [row] = await this.records.query<Record<string, string>>(
      `select patient_id, doctor_id, clinic_id, to_json(scheduled_at) #>> '{}' as at, status, version
       from appointments where id = $1`,
      [appointmentId],
    );
    const payload = {
      appointmentId,
      patientId: row?.['patient_id'],
      doctorId: row?.['doctor_id'],
      clinicId: row?.['clinic_id'],
      version: ++this.version,
      startsAt: new Date(row?.['at'] ?? '').toISOString(),
      fromStatus: null,
      toStatus: row?.['status'],
      actorId: null,
      byStaff: false,
      ...more,
    };
    const event = { id: '1', kind: `appointment.${verb}`, payload, createdAt: this.now };
    await this.own.transaction((tx) =>
      messageConsumer(this.clock).handle([event as unknown as StoredEvent], tx),
    );
  }
  private version = 0;

  async move(appointmentId: string, startsAt: string): Promise<void> {
    const [former] = await this.records.query<{ at: Date; clinicId: string }>(
      'select scheduled_at as at, clinic_id as "clinicId" from appointments where id = $1',
      [appointmentId],
    );
    await this.records.query(
      'update appointments set scheduled_at = $2, version = version + 1 where id = $1',
      [appointmentId, startsAt],
    );
    const { at, clinicId } = former!;
    await this.happen('moved', appointmentId, {
      former: { startsAt: at.toISOString(), clinicId },
    } as Partial<AppointmentFacts>);
  }

  async cancel(appointmentId: string, byStaff = false): Promise<void> {
    await this.records.query(
      `update appointments set status = 'cancelled', cancelled_at = now(), version = version + 1 where id = $1`,
      [appointmentId],
    );
    await this.happen('cancelled', appointmentId, { byStaff });
  }

  messages(): Promise<MessageRow[]> {
    return this.records.query<MessageRow & Record<string, unknown>>(
      'select * from messages order by created_at, due_at, id',
    );
  }

  /** Each message as `kind state` or `kind state reason`. */
  async states(): Promise<string[]> {
    return (await this.messages()).map(({ kind, state, reason }) =>
      [kind.replace('appointment.', ''), state, reason].filter(Boolean).join(' '),
    );
  }

  deliveries(): Promise<{ state: string; fault: string | null; attempts: number; address: string }[]> {
    return this.records.query('select * from message_deliveries order by id');
  }
}
