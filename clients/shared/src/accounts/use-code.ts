import { computed, getCurrentScope, onScopeDispose, readonly, ref, type ComputedRef, type Ref } from 'vue';

/** A code that is on its way. */
export interface SentCode {
  /** From when on another one can be asked for: an instant, ISO 8601. */
  readonly nextCodeAt: string;
}

/** Why a code was not taken, as the server names it. */
export interface CodeRefusal {
  readonly code: string;
  readonly triesLeft: number;
}

/** What can be wrong with a code: it is none, the wrong one, tried too often, or over. */
export type CodeFault =
  { kind: 'missing' | 'tries' | 'over' | 'noMore' } | { kind: 'wrong'; triesLeft: number };

export interface CodeWays {
  /** Gives the six digits. Null: they were taken. */
  readonly give: (code: string) => Promise<CodeRefusal | null>;
  /** Has another code sent. Null: none can be sent any more. */
  readonly sendAgain: () => Promise<SentCode | null>;
}

/** A clock of the device that differs by more than this from the server's does not make anybody wait longer. */
const LONGEST_WAIT_SECONDS = 60;

/** The digits of what was typed or pasted, in Latin or Devanagari figures. */
export function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[०-९]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0966))
    .replace(/\D/g, '');
}

/** A code of six digits: giving it, what was wrong with it, and another one after a wait. */
export function useCode(
  first: SentCode,
  ways: CodeWays,
): {
  typed: Ref<string>;
  fault: Readonly<Ref<CodeFault | null>>;
  /** Seconds until another code can be asked for; 0: now. */
  secondsLeft: Readonly<Ref<number>>;
  /** Whether a code may still be right, and is worth typing. */
  isOpen: ComputedRef<boolean>;
  give: () => Promise<void>;
  sendAgain: () => Promise<void>;
  /** How often another code was sent. */
  sentAgain: Readonly<Ref<number>>;
} {
  const typed = ref('');
  const fault = ref<CodeFault | null>(null);
  const secondsLeft = ref(0);
  const sentAgain = ref(0);
  let timer: ReturnType<typeof setInterval> | undefined;
  let waitUntil = 0;

  function wait({ nextCodeAt }: SentCode): void {
    const seconds = Math.ceil((Date.parse(nextCodeAt) - Date.now()) / 1_000);
    waitUntil = Date.now() + Math.min(LONGEST_WAIT_SECONDS, Math.max(0, seconds)) * 1_000;
    clearInterval(timer);
    tick();
    timer = setInterval(tick, 1_000);
  }

  function tick(): void {
    secondsLeft.value = Math.max(0, Math.ceil((waitUntil - Date.now()) / 1_000));
    if (secondsLeft.value === 0) clearInterval(timer);
  }

  async function give(): Promise<void> {
    const code = digitsOf(typed.value);
    if (code.length !== 6) {
      fault.value = { kind: 'missing' };
      return;
    }
    fault.value = null;
    const refusal = await ways.give(code);
    if (refusal === null) return;
    typed.value = '';
    fault.value = faultOf(refusal);
  }

  async function sendAgain(): Promise<void> {
    const sent = await ways.sendAgain();
    typed.value = '';
    fault.value = sent === null ? { kind: 'noMore' } : null;
    if (sent === null) return;
    sentAgain.value += 1;
    wait(sent);
  }

  wait(first);
  if (getCurrentScope()) onScopeDispose(() => clearInterval(timer));
  return {
    typed,
    fault: readonly(fault),
    secondsLeft: readonly(secondsLeft),
    isOpen: computed(
      () => fault.value === null || fault.value.kind === 'missing' || fault.value.kind === 'wrong',
    ),
    give,
    sendAgain,
    sentAgain: readonly(sentAgain),
  };
}

function faultOf({ code, triesLeft }: CodeRefusal): CodeFault {
  if (code === 'CODE_WRONG') return { kind: 'wrong', triesLeft };
  return { kind: code === 'CODE_TRIES' ? 'tries' : 'over' };
}
