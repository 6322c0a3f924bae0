/** An operation as the API takes it. */
export interface Question {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

/** An answer of the API to a question of a page. */
export interface PageAnswer {
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** What an address names and the clinic does not have. */
export interface Subject {
  readonly kind: 'doctor' | 'clinic' | 'field' | 'page';
  readonly id: string;
}

/** What machines are told of a page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page's one address, from the root. */
  readonly path: string;
  readonly picture: string | null;
  readonly structured: readonly object[];
  readonly missing: Subject | null;
  readonly isListed: boolean;
}

/** A page as the client shows it first. */
export interface WrittenPage {
  readonly html: string;
  readonly head: PageHead;
  /** What the client goes on from. */
  readonly first: { readonly organization: { readonly name: string; readonly languages: readonly string[] } };
  readonly modules: readonly string[];
  readonly catalogues: readonly string[];
  readonly markdown: () => string;
}

/** A page that is asked for. */
export interface PageRequest {
  readonly address: string;
  readonly origin: string;
  readonly ask: (question: Question) => Promise<unknown>;
}
