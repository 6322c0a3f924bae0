import { decideRefresh, refreshableUntil, sessionEnd, type SessionState } from './session.rules.js';

const start = new Date('2026-03-03T09:00:00Z');
const newest = Buffer.from('newest');
const previous = Buffer.from('previous');
const older = Buffer.from('older');

function after(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}

const ours = (hash: Buffer) => ({ hash, isOurs: true });
const foreign = (hash: Buffer) => ({ hash, isOurs: false });

function session(overrides: Partial<SessionState> = {}): SessionState {
  return {
    role: 'patient',
    refreshHash: newest,
    previousHash: previous,
    rotatedAt: start,
    lastUsedAt: start,
    expiresAt: sessionEnd('patient', start),
    endedAt: null,
    isDisabled: false,
    ...overrides,
  };
}

describe('decideRefresh', () => {
  it('rotates the newest token', () =>
    expect(decideRefresh(session(), ours(newest), after(1))).toBe('rotate'));
  it('repeats the one before it for ten seconds', () => {
    expect(decideRefresh(session(), ours(previous), after(10_000))).toBe('repeat');
    expect(decideRefresh(session(), ours(previous), after(10_001))).toBe('reused');
  });
  it('takes every other token of the session for stolen', () => {
    expect(decideRefresh(session(), ours(older), after(1))).toBe('reused');
    expect(decideRefresh(session({ previousHash: null }), ours(previous), after(1))).toBe('reused');
    expect(decideRefresh(session({ rotatedAt: null }), ours(previous), after(1))).toBe('reused');
  });
  it('lets a session go on where the token never was one of it', () => {
    expect(decideRefresh(session(), foreign(older), after(1))).toBe('foreign');
  });
  it('knows the tokens that an earlier version made by their hash alone', () => {
    expect(decideRefresh(session(), foreign(newest), after(1))).toBe('rotate');
    expect(decideRefresh(session(), foreign(previous), after(1))).toBe('repeat');
    expect(decideRefresh(session(), foreign(previous), after(10_001))).toBe('reused');
  });
  it.each([
    ['ended', { endedAt: start }],
    ['disabled', { isDisabled: true }],
    ['past its end', { expiresAt: start }],
    ['idle for too long', { lastUsedAt: new Date('2026-02-17T08:59:59Z') }],
  ])('is over when %s, whatever the token', (_why, overrides) => {
    for (const hash of [newest, previous, older]) {
      expect(decideRefresh(session(overrides), ours(hash), after(1))).toBe('over');
    }
  });
});

describe('refreshableUntil', () => {
  it('is the idle limit of the role, at most the end of the session', () => {
    expect(refreshableUntil('patient', start, sessionEnd('patient', start))).toEqual(
      new Date('2026-03-17T09:00:00Z'),
    );
    expect(refreshableUntil('doctor', start, sessionEnd('doctor', start))).toEqual(
      new Date('2026-03-03T21:00:00Z'),
    );
    expect(refreshableUntil('admin', start, after(60_000))).toEqual(after(60_000));
  });
});
