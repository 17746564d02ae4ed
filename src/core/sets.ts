import type { Pack } from "./pack.ts";

/** True where a kind is of one of the concepts of a set. */
export function inSet(pack: Pack, set: number, kind: number): boolean {
  const bits = pack.members[set] ?? membersOf(pack, set);
  return (((bits[kind >>> 5] as number) >>> (kind & 31)) & 1) === 1;
}

/** A bit for each kind; made when a set is first asked for, since an article needs few of them. */
function membersOf(pack: Pack, set: number): Uint32Array {
  const { setFirst, setItems, holderFirst, holderItems, kindFirst } = pack.numbers;
  const bits = new Uint32Array((kindFirst.length + 31) >>> 5);
  for (let i = setFirst[set] as number; i < (setFirst[set + 1] as number); i++) {
    const concept = setItems[i] as number;
    const end = holderFirst[concept + 1] as number;
    for (let k = holderFirst[concept] as number; k < end; k++) {
      const kind = holderItems[k] as number;
      bits[kind >>> 5] = (bits[kind >>> 5] as number) | (1 << (kind & 31));
    }
  }
  pack.members[set] = bits;
  return bits;
}
