import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const NAME = 'smart_healthcare';
/** From what feels like at once to what nobody waits for. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Runs of jobs: trainings and backups take longer than requests. */
const JOB_SECONDS = [0.1, 1, 10, 60, 300, 1_800, 7_200];

/**
 * What one process counts of its work. Values of labels are all from lists of the program (fields of the schema, routes,
 * codes, jobs): nothing that a client writes becomes one, so no client can fill the memory, and none tells of a person.
 */
export class Metrics {
  readonly registry = new Registry();

  /** Root fields of GraphQL, those behind REST among them: outcome is `ok`, `refused` or the code of an error. */
  readonly operations = new Counter({
    name: `${NAME}_operations_total`,
    help: 'Root fields of GraphQL that were answered, REST among them, by outcome: ok, refused or the code of an error.',
    labelNames: ['operation', 'outcome'] as const,
    registers: [this.registry],
  });

  readonly operationSeconds = new Histogram({
    name: `${NAME}_operation_seconds`,
    help: 'How long the root fields of GraphQL took, without the fields below them.',
    labelNames: ['operation'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly refusals = new Counter({
    name: `${NAME}_refusals_total`,
    help: 'Named errors that operations answered with, by their code.',
    labelNames: ['operation', 'code'] as const,
    registers: [this.registry],
  });

  readonly placings = new Counter({
    name: `${NAME}_appointments_total`,
    help: 'Appointments that were booked, moved or cancelled by way of this process.',
    labelNames: ['act'] as const,
    registers: [this.registry],
  });

  readonly requestSeconds = new Histogram({
    name: `${NAME}_http_request_seconds`,
    help: 'How long requests over HTTP took, to the end of the answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  readonly sockets = new Gauge({
    name: `${NAME}_sockets`,
    help: 'Open WebSockets.',
    registers: [this.registry],
  });

  readonly fallbacks = new Counter({
    name: `${NAME}_replica_fallbacks_total`,
    help: 'Readings that a replica should have answered and the primary did.',
    registers: [this.registry],
  });

  readonly jobSeconds = new Histogram({
    name: `${NAME}_job_seconds`,
    help: 'How long runs of jobs took, by outcome: done or failed.',
    labelNames: ['job', 'outcome'] as const,
    buckets: JOB_SECONDS,
    registers: [this.registry],
  });

  /** A number that is asked for whenever somebody looks. */
  gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name: `${NAME}_${name}`,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }

  /** Numbers under one name, which whoever looks after them sets anew. */
  gaugeBy<Label extends string>(name: string, help: string, label: Label): Gauge<Label> {
    return new Gauge({ name: `${NAME}_${name}`, help, labelNames: [label], registers: [this.registry] });
  }
}
