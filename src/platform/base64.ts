interface FromBase64 {
  fromBase64?(text: string): Uint8Array;
}

/** The bytes that a base64 text stands for, natively where the browser can (since 2025). */
export function bytesOfBase64(text: string): Uint8Array {
  const native = (Uint8Array as FromBase64).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
