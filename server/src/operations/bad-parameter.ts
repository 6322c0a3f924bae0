/** Something in a request that no variable of an operation can be made of. */
export class BadParameter extends Error {
  constructor(
    readonly parameter: string,
    reason: string,
  ) {
    super(`${parameter}: ${reason}`);
    this.name = 'BadParameter';
  }
}
