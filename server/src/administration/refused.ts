/** What was asked cannot be done; the message is a sentence for whoever asked. */
export class ActRefused extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ActRefused';
  }
}
