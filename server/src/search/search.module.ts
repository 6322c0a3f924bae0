import type { DoctorsModule } from '../doctors/doctors.module.js';
import type { Ground, Module } from '../module.js';
import { SearchResolver } from './search.resolver.js';
import { DoctorSearchService } from './search.service.js';

/** Finding a doctor. */
export function searchModule({ replicas }: Ground, { doctors }: DoctorsModule): Module {
  return { resolvers: [new SearchResolver(new DoctorSearchService(replicas, doctors))] };
}
