import type { Source } from "./dataset.ts";

/** A page of the press in English, with an address and a publisher like its id, but for `changes`. */
export function sampleSource(id: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    url: `https://example.org/${id}`,
    publisher: id,
    title: null,
    published: "2024-05-30",
    lang: "en",
    kind: "press",
    stateMedia: false,
    partlySeen: false,
    supports: "All of it.",
    ...changes,
  };
}
