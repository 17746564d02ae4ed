/**
 * Runs one piece of work after the other, in the order in which they were handed in: each finds what the one before it
 * wrote. One that fails stops none behind it.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.catch(() => undefined).then(work);
    last = done;
    return done;
  };
}
