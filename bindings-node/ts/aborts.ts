/** Runs work when a signal is aborted. Each signal has one listener, however many calls share it. */

interface Watched {
  readonly runs: Set<() => void>;
  readonly listener: () => void;
}

const watched = new WeakMap<AbortSignal, Watched>();

/** Runs a function, which throws nothing, when the signal is aborted. Gives a function that ends that. */
export function whenAborted(signal: AbortSignal, run: () => void): () => void {
  const { runs, listener } = watched.get(signal) ?? watch(signal);
  // Several may give the same function.
  const own = () => run();
  runs.add(own);
  return () => {
    runs.delete(own);
    if (runs.size === 0 && watched.get(signal)?.runs === runs) {
      watched.delete(signal);
      signal.removeEventListener("abort", listener);
    }
  };
}

function watch(signal: AbortSignal): Watched {
  const runs = new Set<() => void>();
  const listener = () => {
    watched.delete(signal);
    for (const run of [...runs]) {
      run();
    }
  };
  const own = { runs, listener };
  watched.set(signal, own);
  signal.addEventListener("abort", listener, { once: true });
  return own;
}

/** Why the signal was aborted. */
export function reasonOf(signal: AbortSignal | undefined): unknown {
  return signal?.reason ?? new DOMException("This operation was aborted", "AbortError");
}

/** Throws the reason of a signal that is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw reasonOf(signal);
  }
}
