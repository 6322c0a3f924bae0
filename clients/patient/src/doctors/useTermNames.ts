import { i18n, useMessages } from '@smart-healthcare/shared/i18n/i18n';
import type { VisitKind } from '../generated/graphql';
import { doctorsMessages } from './doctors.catalogue';
import { termKey } from './termKey';

/** Names of specialties and visits in the language in use; what the catalogue does not know keeps its own name. */
export function useTermNames(): {
  specialtyName: (specialization: { name: string }) => string;
  visitName: (visitType: { kind: VisitKind; name: string }) => string;
} {
  const { t } = useMessages(doctorsMessages);
  return {
    specialtyName: ({ name }) => {
      const path = `${doctorsMessages.name}.specialty.${termKey(name)}`;
      return i18n.global.te(path) ? i18n.global.t(path) : name;
    },
    // A clinic that calls a kind of visit by a name of its own means something by it: that name stays.
    visitName: ({ kind, name }) => (termKey(name) === kind ? t(`visit.${kind}`) : name),
  };
}
