import type { SeriesDay } from '@smart-healthcare/ml';
import type { DemandRow } from './demand.queries.js';
import type { DemandKnowledge } from './demand.rules.js';

/**
 * Puts what the database told in order.
 * @param firstDay first day that is known of; days before the first appointment are left out
 */
export function knowledgeOf(
  row: DemandRow,
  today: number,
  dayShare: number,
  firstDay: number,
): DemandKnowledge {
  const counts = new Map(row.counts.map(([day, count]) => [day, count]));
  const worked = new Set(row.worked_days);
  const start = Math.max(firstDay, row.counts[0]?.[0] ?? today);
  const past: SeriesDay[] = [];
  for (let day = start; day < today; day += 1) {
    past.push({ day, count: counts.get(day) ?? 0, isClosed: !worked.has(day) });
  }
  return {
    today,
    dayShare,
    past,
    booked: new Map([...counts].filter(([day]) => day >= today)),
    capacity: new Map(row.capacity.map(([day, places]) => [day, places])),
    bookings: row.bookings
      .filter(([day]) => day < today)
      .map(([day, bookedLead, cancelledLead, count]) => ({ day, bookedLead, cancelledLead, count })),
  };
}
