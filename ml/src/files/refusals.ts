/** Why a line was not taken, in words for whoever wrote the file. */
export class RefusedRow extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusedRow';
  }
}

/** The file as a whole cannot be read, or its header cannot be used. */
export class HeaderError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'HeaderError';
  }
}

/** A line that was not taken, and why. */
export interface RefusedLine {
  readonly line: number;
  readonly reason: string;
}
