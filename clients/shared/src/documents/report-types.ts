import type { ReportType } from '../graphql/generated/graphql';

/** In the order in which they are offered. */
export const reportTypes: readonly ReportType[] = [
  'lab_result',
  'imaging',
  'prescription',
  'discharge',
  'referral',
  'certificate',
  'other',
];
