import { baseMessages } from '@smart-healthcare/shared/i18n/base.catalogue';
import { loadCatalogues } from '@smart-healthcare/shared/i18n/i18n';
import { ref } from 'vue';
import { consoleMessages } from '../console.catalogue';
import type { HoursDraft, HoursFault } from './hours-draft';
import { hoursMessages } from './hours.catalogue';
import { useFaultTexts } from './use-fault-texts';

const draft = {
  weekly: [{ key: 'w', weekday: 1 }],
  dated: [{ key: 'd' }],
  leave: [{ key: 'l' }],
} as unknown as HoursDraft;

function texts(faults: Record<string, HoursFault>): ReturnType<typeof useFaultTexts> {
  return useFaultTexts(ref(draft), ref(new Map(Object.entries(faults))));
}
/** Where the summary leads to for a fault, after the place that it names. */
function placed(path: string): string[] {
  const [entry] = texts({ [path]: 'order' }).summary.value;
  const place = entry?.message.split(':')[0] ?? '';
  return entry?.controlId === undefined ? [place] : [place, entry.controlId];
}

beforeAll(() => loadCatalogues([baseMessages, consoleMessages, hoursMessages]));

describe('what is wrong with hours', () => {
  test('is said at its field and its row, and nowhere else', () => {
    const { fault, faultsAt } = texts({
      'w.endTime': 'sameTimes',
      'w.clinicId': 'required',
      'ww.endTime': 'past',
    });
    expect(fault('w.endTime')).toBe('Start and end are the same. A whole day is from midnight to midnight.');
    expect(fault('w.startTime')).toBeNull();
    expect(faultsAt('w')).toEqual([
      'Start and end are the same. A whole day is from midnight to midnight.',
      'Choose a clinic.',
    ]);
    expect(faultsAt('d')).toEqual([]);
  });

  test('is summed up with the day or list that it lies in, and leads there', () => {
    expect(placed('w.endTime')).toEqual(['Monday', 'w-endTime']);
    // Entries of the other lists open in a dialog: their button is the way.
    expect(placed('l.endsAt')).toEqual(['Leave', 'l']);
    expect(placed('d.date')).toEqual([placed('dated')[0], 'd']);
    expect(placed('leave')).toEqual(['Leave', 'add-leave']);
    expect(placed('dated')[1]).toBe('add-dated');
    expect(placed('weekly')).toHaveLength(1);
  });

  test('is nothing where nothing is wrong', () => {
    expect(texts({}).summary.value).toEqual([]);
  });
});
