import type { Ground, Module } from '../module.js';
import { AnalyticsResolver, DoctorWorkloadResolver, WorkloadReportResolver } from './analytics.resolver.js';
import { AnalyticsService } from './analytics.service.js';
import {
  AttentionItemResolver,
  AttentionVisitResolver,
  DoctorTodayResolver,
  OverviewResolver,
} from './overview.resolver.js';
import { OverviewService } from './overview.service.js';
import { analyticsConsumer } from './visit-counts.js';

/** Workload, trends and what needs attention today. */
export function analyticsModule({ database, replicas }: Ground): Module {
  return {
    resolvers: [
      new AnalyticsResolver(new AnalyticsService(replicas)),
      new AttentionItemResolver(),
      new AttentionVisitResolver(),
      new DoctorTodayResolver(),
      new DoctorWorkloadResolver(),
      new OverviewResolver(new OverviewService(database)),
      new WorkloadReportResolver(),
    ],
    consumers: [analyticsConsumer],
  };
}
