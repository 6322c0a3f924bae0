import { i18n } from '@smart-healthcare/shared/i18n/i18n';
import { doctorsMessages } from './doctors.catalogue';
import { termKey } from './termKey';

/** Names of specialties and visits in the language in use; what the catalogue does not know keeps its own name. */
export function useTermNames(): {
  specialtyName: (specialization: { name: string }) => string;
  visitName: (visitType: { name: string }) => string;
} {
  function nameOf(group: 'specialty' | 'visit', name: string): string {
    const path = `${doctorsMessages.name}.${group}.${termKey(name)}`;
    return i18n.global.te(path) ? i18n.global.t(path) : name;
  }
  return {
    specialtyName: ({ name }) => nameOf('specialty', name),
    // By its name, not its kind: a clinic that calls a visit by a name of its own means something by it.
    visitName: ({ name }) => nameOf('visit', name),
  };
}
