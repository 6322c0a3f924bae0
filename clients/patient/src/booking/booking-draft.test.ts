import { clearDraft, loadDraft, saveDraft, withAttempt, type DraftStorage } from './booking-draft';

function storage(): DraftStorage {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}

function keys(): () => string {
  let count = 0;
  return () => `key-${++count}`;
}

describe('a draft', () => {
  test('survives a reload, key included, so that a retry sends the same key', () => {
    const kept = storage();
    const makeKey = keys();
    saveDraft(kept, 'book', withAttempt({ reason: 'cough', attempt: null }, 'a', makeKey));
    const reloaded = loadDraft(kept, 'book');
    expect(reloaded.reason).toBe('cough');
    expect(withAttempt(reloaded, 'a', makeKey).attempt.key).toBe('key-1');
  });

  test('gets a new key when what is sent differs', () => {
    const makeKey = keys();
    const first = withAttempt({ reason: '', attempt: null }, 'a', makeKey);
    expect(withAttempt(first, 'b', makeKey).attempt).toEqual({ key: 'key-2', content: 'b' });
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
