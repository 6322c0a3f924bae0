import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { dayMessages } from './day.catalogue';
import type { VisitAct } from './visit-acts';

/** What an act is called on a button, and a key that tells it from the others of a visit. */
export function useActLabels(): { labelOf: (act: VisitAct) => string; keyOf: (act: VisitAct) => string } {
  const { t } = useMessages(dayMessages);
  const { t: tBase } = useMessages(baseMessages);
  return {
    labelOf(act) {
      switch (act.kind) {
        case 'status':
          // Held and pending are given by booking alone; the server never lists them as a next status.
          return act.status === 'held' || act.status === 'pending'
            ? tBase(`status.${act.status}`)
            : t(`act.${act.status}`);
        case 'undo':
          return t('act.undo', { status: tBase(`status.${act.status}`) });
        case 'keep':
          return t('act.keep');
        case 'move':
          return t('act.move');
        case 'payment':
          return t(act.status === 'completed' ? 'act.paid' : 'act.refunded');
      }
    },
    keyOf: (act) => (act.kind === 'move' || act.kind === 'keep' ? act.kind : `${act.kind}/${act.status}`),
  };
}
