import type { Database } from '../database/database.js';
import { requireIds } from '../api/page.js';
import { ATTENTION, TODAY, type AttentionRow, type TodayRow } from './overview.queries.js';
import { AttentionKind, type AttentionItem, type Overview, type TodayFigures } from './overview.type.js';

/** Rows shown of each kind. */
const SHOWN = 5;
const MOST_DOCTORS = 100;

/** What the administrators' first screen says. Who may read it is decided at the door. */
export class OverviewService {
  constructor(private readonly database: Database) {}

  /**
   * What needs attention now, and today's figures, of one clinic or all.
   * @throws RequestError BAD_USER_INPUT for what is no id.
   */
  async read(clinicId: string | null, now: Date): Promise<Overview> {
    requireIds({ clinicId });
    const [days, waiting] = await Promise.all([
      this.database.query<TodayRow>(TODAY, [now, clinicId]),
      this.database.query<AttentionRow>(ATTENTION, [now, clinicId, SHOWN]),
    ]);
    return {
      attention: Object.values(AttentionKind).flatMap((kind) => {
        const rows = waiting.filter((row) => row.kind === kind);
        return rows.length === 0 ? [] : [itemOf(kind, rows)];
      }),
      today: days.reduce<TodayFigures>(addFigures, NOTHING),
      doctors: days.slice(0, MOST_DOCTORS).map((row) => ({ doctorId: row.doctorId, figures: row })),
    };
  }
}

const NOTHING: TodayFigures = { booked: 0, arrived: 0, missed: 0, cancelled: 0, freeMinutes: 0 };

function addFigures(a: TodayFigures, b: TodayFigures): TodayFigures {
  return {
    booked: a.booked + b.booked,
    arrived: a.arrived + b.arrived,
    missed: a.missed + b.missed,
    cancelled: a.cancelled + b.cancelled,
    freeMinutes: a.freeMinutes + b.freeMinutes,
  };
}

function itemOf(kind: AttentionKind, rows: readonly AttentionRow[]): AttentionItem {
  return {
    kind,
    count: rows[0]?.count ?? 0,
    visits: rows.flatMap(({ appointmentId, doctorId, clinicId, startsAt, dueAt }) =>
      appointmentId === null || clinicId === null || startsAt === null
        ? []
        : [{ appointmentId, doctorId, clinicId, startsAt, dueAt }],
    ),
    doctorIds: rows.filter(({ appointmentId }) => appointmentId === null).map(({ doctorId }) => doctorId),
  };
}
