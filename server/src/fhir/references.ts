import type { Resource } from '@medplum/fhirtypes';
import { isId } from '../api/page.js';
import type { ClinicData } from './data.js';
import { doctorsOf } from './directory.js';
import { locationOf, practitionerOf, serviceOf } from './directory-resources.js';
import { findOfferOfSchedule } from './free-slots.js';
import type { Asked } from './resource-type.js';
import { horizonOf, scheduleOf } from './schedule-resources.js';

/** What resources of a page refer to, each once. What is not there any more does not come along. */
export async function referredTo(
  asked: Asked,
  resources: readonly Resource[],
  types: readonly string[],
): Promise<Resource[]> {
  const ids = (type: string): string[] => {
    const found = JSON.stringify(resources).matchAll(new RegExp(`"reference":"${type}/([^"/]+)"`, 'g'));
    return types.includes(type) ? [...new Set([...found].map(([, id = '']) => id))] : [];
  };
  const included: Resource[] = [];
  const services = ids('HealthcareService');
  // The doctors of services are those of the same visits.
  const doctorIds = services.length > 0 || types.includes('Practitioner') ? idsOfDoctors(resources) : [];
  const doctors = doctorIds.length === 0 ? [] : await doctorsOf(asked, { ids: doctorIds });
  if (types.includes('Practitioner'))
    included.push(...doctors.map((doctor) => practitionerOf(doctor, asked.place)));
  for (const doctor of doctors) {
    const offered = doctor.visitTypes.filter(({ id }) => services.includes(id));
    included.push(...offered.map((visitType) => serviceOf(visitType, doctor)));
  }
  const places = ids('Location');
  if (places.length > 0) {
    const clinics = await asked.ask<readonly ClinicData[]>('Clinics');
    included.push(...clinics.filter(({ id }) => places.includes(id)).map(locationOf));
  }
  const schedules = ids('Schedule');
  const horizon = schedules.length > 0 ? await horizonOf(asked) : 0;
  for (const id of schedules) {
    const offer = await findOfferOfSchedule(asked, id);
    if (offer !== null) included.push(scheduleOf(offer, asked.now, horizon));
  }
  return included;
}

function idsOfDoctors(resources: readonly Resource[]): string[] {
  const found = JSON.stringify(resources).matchAll(/"reference":"Practitioner\/([^"/]+)"/g);
  return [...new Set([...found].map(([, id = '']) => id))].filter(isId);
}
