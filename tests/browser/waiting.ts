/** For tests that wait: a browser on a busy machine is late now and then, and once more tells a fault from that. */
export const WAITING = { retry: 1 } as const;
