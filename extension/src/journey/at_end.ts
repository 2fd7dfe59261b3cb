/** Calls back once what the signal is for is over. */
export function atEnd(signal: AbortSignal, act: () => void): void {
  signal.addEventListener("abort", act);
}
