/** Reading the files of other systems: of these alone, and not of the models, the import knows. */
export { readCell } from './cell.js';
export {
  HISTORY_COLUMNS,
  historyRecord,
  readBirthDate,
  readBirthYear,
  readHistoryHeader,
  readMinutes,
  readPersonReference,
  readStatus,
  readWrittenTime,
  type HistoryRecord,
  type HistoryStatus,
  type WrittenTime,
} from './history-fields.js';
export { HeaderError, RefusedRow } from './refusals.js';
export { openTable } from './table-file.js';
export type { Encoding } from './text-encoding.js';
