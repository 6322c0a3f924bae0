import { ref } from 'vue';
import { useRoving } from './use-roving';

interface Button {
  readonly name: string;
  readonly focus: () => void;
  readonly getBoundingClientRect: () => { top: number; left: number };
}

/** Names of buttons as they lie on the screen, a line a row; moves the focus by keys. */
function grid(...rows: string[]): (key: string, more?: Partial<KeyboardEvent>) => string {
  const buttons = rows.flatMap((row, y) =>
    [...row].flatMap((name, x): Button[] => {
      const focus = (): void => void Object.assign(document, { activeElement: button });
      const button: Button = { name, focus, getBoundingClientRect: () => ({ top: y * 40, left: x * 60 }) };
      return name === ' ' ? [] : [button];
    }),
  );
  const group = { querySelectorAll: () => buttons } as unknown as HTMLElement;
  const { onKeydown } = useRoving(ref(group));
  buttons[0]?.focus();
  return (key, more = {}) => {
    const event = new Event('keydown', { cancelable: true });
    onKeydown(Object.assign(event, { key, altKey: false, ctrlKey: false, metaKey: false, ...more }) as never);
    const { name } = document.activeElement as unknown as Button;
    return event.defaultPrevented ? name : `(${name})`;
  };
}

function write(direction: 'ltr' | 'rtl'): void {
  Object.assign(globalThis, { getComputedStyle: () => ({ direction }) });
}
beforeEach(() => write('ltr'));
afterEach(() => void Object.assign(document, { activeElement: null }));

describe('keys among the buttons of a group', () => {
  test('lead one on and one back, and stop at the ends', () => {
    const press = grid('abc');
    expect(press('ArrowLeft')).toBe('(a)');
    expect(press('ArrowRight')).toBe('b');
    expect(press('ArrowRight')).toBe('c');
    expect(press('ArrowRight')).toBe('(c)');
    expect(press('ArrowLeft')).toBe('b');
  });

  test('lead to both ends', () => {
    const press = grid('abc');
    expect(press('End')).toBe('c');
    expect(press('Home')).toBe('a');
  });

  test('go the other way where lines run from right to left', () => {
    write('rtl');
    const press = grid('abc');
    expect(press('ArrowLeft')).toBe('b');
    expect(press('ArrowRight')).toBe('a');
  });

  test('go up and down as it looks: to the nearest of the next row, short rows included', () => {
    const press = grid('abcd', 'ef', '  gh');
    expect(press('ArrowUp')).toBe('(a)');
    press('End');
    press('Home');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) press(key);
    expect(press('ArrowDown')).toBe('f');
    expect(press('ArrowDown')).toBe('g');
    expect(press('ArrowDown')).toBe('(g)');
    expect(press('ArrowUp')).toBe('f');
    expect(press('ArrowUp')).toBe('b');
  });

  test('leave alone what belongs to the browser', () => {
    const press = grid('ab');
    expect(press('ArrowRight', { altKey: true })).toBe('(a)');
    expect(press('End', { ctrlKey: true })).toBe('(a)');
    expect(press('Home', { metaKey: true })).toBe('(a)');
    expect(press('Tab')).toBe('(a)');
  });

  test('do nothing while the focus is elsewhere', () => {
    const press = grid('ab');
    Object.assign(document, { activeElement: { name: 'a field' } });
    expect(press('ArrowRight')).toBe('(a field)');
  });
});
