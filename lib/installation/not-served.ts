/** A start that must not go on. Its message is a sentence for whoever started it: what is wrong, and what to do. */
export class NotServed extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'NotServed'
  }
}
