/** The words of one kind of message: templates in which a field's name stands in braces, as {date}. */
export interface KindTexts {
  readonly subject: string;
  /** Paragraphs by blank lines. */
  readonly body: string;
  /** The whole as a text message. */
  readonly short: string;
  /** What the button says that stands for {link} in a mail; only of kinds that have one. */
  readonly action?: string;
}
