import type { DraftStorage } from '@smart-healthcare/shared/forms/tab-storage';
import { clearDraft, loadDraft, saveDraft } from './booking-draft';

function storage(): DraftStorage {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

describe('a draft', () => {
  test('survives a reload, the last try included, so that a retry sends the same key', () => {
    const kept = storage();
    const draft = { reason: 'cough', attempt: { key: 'key-1', content: 'a' } };
    saveDraft(kept, 'book', draft);
    expect(loadDraft(kept, 'book')).toEqual(draft);
  });

  test('is empty when nothing readable is there', () => {
    const kept = storage();
    const empty = { reason: '', attempt: null };
    expect(loadDraft(kept, 'book')).toEqual(empty);
    for (const text of ['{', 'null', '{"reason":1,"attempt":null}', '{"reason":"","attempt":{"key":1}}']) {
      kept.setItem('book', text);
      expect(loadDraft(kept, 'book')).toEqual(empty);
    }
    saveDraft(kept, 'book', { reason: 'x', attempt: null });
    clearDraft(kept, 'book');
    expect(loadDraft(kept, 'book')).toEqual(empty);
  });
});
