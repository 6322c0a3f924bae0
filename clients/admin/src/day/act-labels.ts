import { useMessages } from '@smart-healthcare/shared/i18n/i18n';
import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { dayMessages } from './day.catalogue';
import type { VisitAct } from './visit-acts';

/** What an act is called on a button, and a key that tells it from the others of a visit. */
export function useActLabels(): { labelOf: (act: VisitAct) => string; keyOf: (act: VisitAct) => string } {
  const { t } = useMessages(dayMessages);
  const { t: tBase } = useMessages(baseMessages);
  const untold = (act: { untold?: true }, label: string): string =>
    act.untold ? t('act.untold', { act: label }) : label;
  return {
    labelOf(act) {
      switch (act.kind) {
        case 'status':
          // Held and pending are given by booking alone; the server never lists them as a next status.
          return act.status === 'held' || act.status === 'pending'
            ? tBase(`status.${act.status}`)
            : untold(act, t(`act.${act.status}`));
        case 'undo':
          return untold(act, t('act.undo', { status: tBase(`status.${act.status}`) }));
        case 'keep':
          return t('act.keep');
        case 'move':
          return t('act.move');
        case 'payment':
          return t(act.status === 'completed' ? 'act.paid' : 'act.refunded');
      }
    },
    keyOf: (act) => {
      if (act.kind === 'move' || act.kind === 'keep') return act.kind;
      const key = `${act.kind}/${act.status}`;
      return act.kind !== 'payment' && act.untold ? `${key}/untold` : key;
    },
  };
}
