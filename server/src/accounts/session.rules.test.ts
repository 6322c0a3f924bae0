import { decideRefresh, refreshableUntil, sessionEnd, type SessionState } from './session.rules.js';

const start = new Date('2026-03-03T09:00:00Z');
const newest = Buffer.from('newest');
const previous = Buffer.from('previous');

function after(milliseconds: number): Date {
  return new Date(start.getTime() + milliseconds);
}

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
  it('rotates the newest token', () => expect(decideRefresh(session(), newest, after(1))).toBe('rotate'));
  it('repeats the one before it for ten seconds', () => {
    expect(decideRefresh(session(), previous, after(10_000))).toBe('repeat');
    expect(decideRefresh(session(), previous, after(10_001))).toBe('reused');
  });
  it('takes every other token of the session for stolen', () => {
    expect(decideRefresh(session(), Buffer.from('older'), after(1))).toBe('reused');
    expect(decideRefresh(session({ previousHash: null }), previous, after(1))).toBe('reused');
    expect(decideRefresh(session({ rotatedAt: null }), previous, after(1))).toBe('reused');
  });
  it.each([
    ['ended', { endedAt: start }],
    ['disabled', { isDisabled: true }],
    ['past its end', { expiresAt: start }],
    ['idle for too long', { lastUsedAt: new Date('2026-02-17T08:59:59Z') }],
  ])('is over when %s, whatever the token', (_why, overrides) => {
    for (const hash of [newest, previous, Buffer.from('older')]) {
      expect(decideRefresh(session(overrides), hash, after(1))).toBe('over');
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
