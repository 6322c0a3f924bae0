/** What a person must know of an open visit to change it. */
export interface CutoffSubject {
  readonly mayCancel: boolean;
  readonly mayMove: boolean;
  readonly cancelUntil: string;
  readonly moveUntil: string;
}

export type CutoffLine =
  | { kind: 'both' | 'moveUntil' | 'cancelUntil'; until: string }
  | { kind: 'moveLate' | 'cancelLate' | 'movesUsed' | 'call' };

/** The rules of moving and cancelling as lines to say, the possible before the impossible. */
export function cutoffLines(subject: CutoffSubject, now: Date): CutoffLine[] {
  const { mayCancel, mayMove, cancelUntil, moveUntil } = subject;
  if (mayCancel && mayMove && Date.parse(cancelUntil) === Date.parse(moveUntil)) {
    return [{ kind: 'both', until: cancelUntil }];
  }
  const move: CutoffLine = mayMove
    ? { kind: 'moveUntil', until: moveUntil }
    : { kind: Date.parse(moveUntil) < now.getTime() ? 'moveLate' : 'movesUsed' };
  const cancel: CutoffLine = mayCancel ? { kind: 'cancelUntil', until: cancelUntil } : { kind: 'cancelLate' };
  return mayCancel ? [move, cancel] : [move, cancel, { kind: 'call' }];
}
