// One call for a burst of them.

/** Calls once, after the last of a burst of calls. */
export function settled(delay, call) {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(call, delay, ...given);
  };
}
