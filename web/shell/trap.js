// What an error says of the instance of the rules that it came from.

/** Whether an error is the end of an instance. */
export const isTrap = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
