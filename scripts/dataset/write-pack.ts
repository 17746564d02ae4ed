/** Writes a pack as the bytes that `readPack` reads. */
import { MAGIC, type PackNumbers, type PackText, SECTIONS } from "../../src/core/pack.ts";

/** A pack before it is written: plain lists of 32-bit numbers. */
export type PackLists = Record<keyof PackNumbers, readonly number[]>;

export function writePack(lists: PackLists, text: PackText): Uint8Array {
  const json = asciiJson(text);
  const header = new Int32Array(2 + 2 * SECTIONS.length);
  header[0] = MAGIC;
  header[1] = json.length;
  const sections = SECTIONS.map((name, k) => {
    const numbers = narrowest(lists[name]);
    header[2 + 2 * k] = numbers.BYTES_PER_ELEMENT;
    header[3 + 2 * k] = numbers.length;
    return numbers;
  });
  const size = sections.reduce((sum, { byteLength }) => sum + padded(byteLength), 0);
  const bytes = new Uint8Array(header.byteLength + size + json.length);
  bytes.set(new Uint8Array(header.buffer), 0);
  let at = header.byteLength;
  for (const numbers of sections) {
    bytes.set(new Uint8Array(numbers.buffer), at);
    at += padded(numbers.byteLength);
  }
  for (let i = 0; i < json.length; i++) bytes[at + i] = json.charCodeAt(i);
  return bytes;
}

/** As wide as the largest number needs. */
function narrowest(list: readonly number[]): Uint8Array | Uint16Array | Int32Array {
  let most = 0;
  for (const number of list) most = Math.max(most, number < 0 ? Number.MAX_SAFE_INTEGER : number);
  if (most < 2 ** 8) return Uint8Array.from(list);
  return most < 2 ** 16 ? Uint16Array.from(list) : Int32Array.from(list);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
