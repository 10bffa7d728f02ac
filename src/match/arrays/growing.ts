/** Typed arrays whose length is not known beforehand. */

/** A list of integers that grows without a JavaScript array of boxed numbers. */
export class Growing {
  list: Int32Array<ArrayBuffer>
  length = 0

  constructor(expected = 1 << 16) {
    this.list = new Int32Array(expected)
  }

  push(value: number): void {
    if (this.length === this.list.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.list)
      this.list = wider
    }
    this.list[this.length++] = value
  }
  /** The numbers, in memory that threads share. */
  done(): Int32Array {
    const exact = new Int32Array(new SharedArrayBuffer(this.length * 4))
    exact.set(this.list.subarray(0, this.length))
    return exact
  }
}

/** The same for weights, which need no whole numbers. */
export class GrowingWeights {
  list: Float64Array<ArrayBuffer>
  length = 0

  constructor(expected = 1 << 16) {
    this.list = new Float64Array(expected)
  }

  push(value: number): void {
    if (this.length === this.list.length) {
      const wider = new Float64Array(this.length * 2)
      wider.set(this.list)
      this.list = wider
    }
    this.list[this.length++] = value
  }
}
