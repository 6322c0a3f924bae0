/** What one request may ask for. Each holds on HTTP and on the socket alike. */
export const LIMITS = {
  depth: 10,
  aliases: 15,
  directives: 50,
  tokens: 1_000,
  /** Fields, each counted as often as the lists around it may repeat it. */
  cost: 5_000,
  /** Fields of one response name in one selection: what repeats a field is merged, each pair by itself. */
  repeats: 20,
  /** Values in the variables, keys and items of lists each counted. */
  values: 2_000,
  /** Levels of objects and lists in the variables. */
  variableDepth: 12,
  /** Faults that one answer names. */
  faults: 50,
  /** Characters of a name from a request that are repeated in an answer. */
  name: 60,
  /** Characters of an error's message, errors of an answer without data, and places that one error names. */
  message: 300,
  errors: 20,
  locations: 5,
  /** Characters of an address before its question mark: several times the longest of ours. */
  addressCharacters: 1_000,
  /** Bytes of a request's body, uploads apart. */
  bodyBytes: 100_000,
  /** Bytes of what goes with an uploaded file: its operation, and where the file belongs in the variables. */
  uploadFieldBytes: 4_000,
  /** Bytes of an uploaded file; some uploads allow less. */
  uploadBytes: 20 * 1024 * 1024,
} as const;
