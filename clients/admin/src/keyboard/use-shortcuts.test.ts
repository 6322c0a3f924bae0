import { mountComposable, type Mounted } from '@smart-healthcare/shared/testing/mount-composable';
import { useShortcuts } from './use-shortcuts';

interface Described {
  tag: string;
  attributes?: Readonly<Record<string, string>>;
  within?: Described;
}

/** Whether a selector of tags and attributes, also those that are not to be there, fits an element. */
function fits(selector: string, { tag, attributes = {} }: Described): boolean {
  return selector.split(', ').some((one) => {
    const [, name = '', rest = ''] = /^([a-z]*)(.*)$/.exec(one) ?? [];
    const conditions = [...rest.matchAll(/(:not\()?\[([a-z-]+)(?:="([^"]*)")?\]\)?/g)];
    return (
      (name === '' || name === tag) &&
      conditions.every(([, not, attribute = '', value]) => {
        const has = attribute in attributes && (value === undefined || attributes[attribute] === value);
        return has === (not === undefined);
      })
    );
  });
}

class TestElement extends EventTarget {
  constructor(readonly described: Described) {
    super();
  }

  closest(selector: string): Described | null {
    for (let at: Described | undefined = this.described; at; at = at.within)
      if (fits(selector, at)) return at;
    return null;
  }
}

const onPage: Described[] = [];
const whole = { Element: globalThis.Element, querySelector: document.querySelector };
beforeAll(() => {
  Object.assign(globalThis, { Element: TestElement });
  Object.assign(document, {
    querySelector: (selector: string) => onPage.find((each) => fits(selector, each)) ?? null,
  });
});
afterEach(() => void onPage.splice(0));
afterAll(() => {
  Object.assign(globalThis, { Element: whole.Element });
  Object.assign(document, { querySelector: whole.querySelector });
});

/** Whether the page took the key from the browser. */
function press(
  key: string,
  where: Described = { tag: 'body' },
  modifiers: Partial<KeyboardEvent> = {},
): boolean {
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...modifiers });
  Object.defineProperty(event, 'target', { value: new TestElement(where) });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

async function open(): Promise<Mounted<object> & { runs: string[] }> {
  const runs: string[] = [];
  const mounted = await mountComposable(() => {
    useShortcuts(['n', '?', 'ArrowLeft'].map((key) => ({ key, run: () => void runs.push(key) })));
    return {};
  });
  return { ...mounted, runs };
}

describe('the shortcuts of a page', () => {
  test('run by their key alone, letters in either case, and keep the key from the browser', async () => {
    const { runs } = await open();
    expect(['n', 'N', '?', 'ArrowLeft'].map((key) => press(key))).toEqual([true, true, true, true]);
    expect(runs).toEqual(['n', 'n', '?', 'ArrowLeft']);
    expect(press('x')).toBe(false);
    expect(runs).toHaveLength(4);
  });

  test('leave what the browser and the system do with the key alone', async () => {
    const { runs } = await open();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(press('n', { tag: 'body' }, { [modifier]: true })).toBe(false);
    }
    expect(runs).toEqual([]);
  });

  test('never run by what is typed into a field or moves within a menu or list', async () => {
    const { runs } = await open();
    const fields: Described[] = [
      ...['input', 'textarea', 'select'].map((tag) => ({ tag })),
      { tag: 'div', attributes: { contenteditable: '' } },
      { tag: 'b', within: { tag: 'div', attributes: { contenteditable: 'true' } } },
      { tag: 'li', within: { tag: 'ul', attributes: { role: 'menu' } } },
      { tag: 'li', within: { tag: 'ul', attributes: { role: 'listbox' } } },
    ];
    expect(fields.map((field) => press('n', field))).toEqual(fields.map(() => false));
    expect(runs).toEqual([]);
    expect(press('n', { tag: 'button' })).toBe(true);
  });

  test('rest while a dialog is open, not beside a panel', async () => {
    const { runs } = await open();
    onPage.push({ tag: 'div', attributes: { role: 'dialog', 'data-side-panel': '' } });
    press('n');
    expect(runs).toEqual(['n']);
    onPage.push({ tag: 'div', attributes: { role: 'dialog' } });
    expect(press('n')).toBe(false);
    onPage.splice(0);
    press('n');
    expect(runs).toEqual(['n', 'n']);
  });

  test('end with the page', async () => {
    const { runs, leave } = await open();
    await leave();
    expect(press('n')).toBe(false);
    expect(runs).toEqual([]);
  });
});
