export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}

export function ratio(time: number, floor: number): string {
  return `${(time / floor).toFixed(1)} times`;
}

export function bytes(count: number): string {
  return `${String(Math.round(count / 1000)).padStart(6)} KB`;
}
