/** Which visits of a series an act is for. */
export type Scope = 'one' | 'following' | 'all';
