/** A list of numbers that grows as a typed array does: a plain one of 25 million would take four times the room. */
export class Growing<A extends Uint32Array | Uint16Array | Uint8Array> {
  length = 0;
  #numbers: A;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = this.#make(this.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.length++] = number;
  }

  /** What was pushed from one place up to another: a view that stays right until the next push. */
  part(from: number, to: number): Uint32Array | Uint16Array | Uint8Array {
    return this.#numbers.subarray(from, to);
  }

  /** A copy of what was pushed, without the spare room. */
  take(): A {
    const exact = this.#make(this.length);
    exact.set(this.#numbers.subarray(0, this.length));
    return exact;
  }
}
