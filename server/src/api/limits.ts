/** What one request may ask for. Each holds on HTTP and on the socket alike. */
export const LIMITS = {
  depth: 10,
  aliases: 15,
  directives: 50,
  tokens: 1_000,
  /** Fields, each counted as often as the lists around it may repeat it. */
  cost: 5_000,
  /** Bytes of a request's body, uploads apart. */
  bodyBytes: 100_000,
  /** Bytes of an uploaded file; some uploads allow less. */
  uploadBytes: 20 * 1024 * 1024,
} as const;
