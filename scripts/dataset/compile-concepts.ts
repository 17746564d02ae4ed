/** Compiles `concepts.yaml`: numbers for the concepts, and one word graph for all their phrases. */
import { wordsOf } from "../../src/core/tokens.ts";
import type { ConceptFile } from "../../src/dataset/schema.ts";
import { type Node, PhraseGraph, sharedPhrase } from "./phrase-graph.ts";
import { datasetFile, type Problem } from "./problem.ts";
import { VocabularyWriter } from "./vocabulary.ts";
import { choicesOf } from "./words.ts";

export const CONCEPTS_FILE = datasetFile("concepts.yaml");

/** "fire [them]": what refers, and the words around it. */
const BRACKETED = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/;

/** A concept of its own: all descriptions that stand for the same. */
export interface Description {
  /** The concepts that it may stand for. */
  concepts: ReadonlySet<number>;
  /** How many of its words stand before those that refer ("fire [them]"), … */
  before: number;
  /** … and how many behind. */
  after: number;
}

/** What an entry of descriptions may stand for, while they are collected, and whether it hides what lies inside it. */
interface Meant {
  concepts: Set<number>;
  transparent: boolean;
}

export class ConceptCompiler {
  readonly problems: Problem[] = [];
  readonly vocabulary = new VocabularyWriter();
  /** Concept number → gloss; literal words of frames and descriptions have none. */
  readonly glosses: string[] = [];
  /** Concept number → what it describes. */
  readonly descriptions = new Map<number, Description>();
  /** Concept number → the concepts that include it. */
  readonly wider = new Map<number, Set<number>>();
  /** Concepts that have frames of their own. */
  readonly made = new Set<number>();
  /** Concepts that a frame or another concept names. */
  readonly used = new Set<string>();
  private readonly numbers = new Map<string, number>();
  private readonly graph = new PhraseGraph();
  /** The graphs of single entries, until somebody asks for the whole. */
  private parts: Node[] = [];

  constructor(private readonly concepts: ReadonlyMap<string, ConceptFile>) {
    for (const [name, { gloss, frames }] of concepts) {
      const number = this.add(gloss);
      this.numbers.set(name, number);
      if (frames) this.made.add(number);
    }
    const described = new Map<string, Meant>();
    for (const [name, number] of [...this.numbers]) {
      this.addWords(name, number, []);
      this.describe(number, described, [name]);
    }
    this.addDescriptions(described);
  }

  /** All phrases in one graph. In pairs: each union copies the edges of its root. */
  phrases(): Node {
    while (this.parts.length > 1) {
      this.parts = this.parts.flatMap((part, i, all) =>
        i % 2 === 0 ? [this.graph.union(part, all[i + 1] ?? this.graph.empty)] : [],
      );
    }
    return this.parts[0] ?? this.graph.empty;
  }

  numberOf(name: string): number | undefined {
    return this.numbers.get(name);
  }

  /** The concept of words that stand in a frame themselves. */
  literal(text: string): number {
    const name = `"${wordsOf(text).join(" ")}"`;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.add("");
    this.numbers.set(name, number);
    this.addPhrases(text, this.graph.end(number, true));
    return number;
  }

  fault(field: string, message: string): void {
    // A concept included twice has its faults reported once.
    const known = this.problems.some((each) => each.field === field && each.message === message);
    if (!known) this.problems.push({ file: CONCEPTS_FILE, field, message });
  }

  private add(gloss: string): number {
    return this.glosses.push(gloss) - 1;
  }

  /** Adds the phrases of `name` to concept `number`, those of the concepts it includes too. */
  private addWords(name: string, number: number, including: readonly string[]): void {
    const concept = this.concepts.get(name);
    if (!concept) return;
    const end = this.graph.end(number, concept.transparent === true);
    const entries: { entry: string; node: Node }[] = [];
    for (const entry of concept.words ?? []) {
      if (entry.startsWith("@")) {
        const included = this.included(entry, [...including, name]);
        if (!included) continue;
        addTo(this.wider, included.number, number);
        this.addWords(included.name, number, [...including, name]);
        continue;
      }
      if (/\{[^}]*\{/.test(entry)) {
        this.fault(name, `"${entry}" has braces in braces: write two entries`);
        continue;
      }
      const node = this.addPhrases(entry, end);
      if (!node) this.fault(name, `"${entry}" has no words: remove it`);
      for (const other of node ? entries : []) {
        const phrase = node && sharedPhrase(other.node, node);
        if (!phrase) continue;
        const twice = this.spelled(phrase);
        this.fault(name, `"${twice}" stands in "${other.entry}" and in "${entry}": keep one`);
      }
      if (node) entries.push({ entry, node });
    }
  }

  /** The concept that "@name" includes in the last of those it is included by; null, with a fault, for none. */
  private included(
    entry: string,
    including: readonly string[],
  ): { name: string; number: number } | null {
    const name = entry.slice(1);
    const by = including.at(-1) ?? "";
    this.used.add(name);
    const number = this.numbers.get(name);
    if (number === undefined) {
      this.fault(by, `includes ${entry}, which is no concept: correct it`);
    } else if (including.includes(name)) {
      this.fault(by, `includes ${entry} in a circle: cut it`);
    } else {
      return { name, number };
    }
    return null;
  }

  /**
   * Collects what each description may stand for: several concepts may share one. `including` are the
   * concept itself and those whose descriptions it includes, the last of them read now.
   */
  private describe(
    number: number,
    described: Map<string, Meant>,
    including: readonly [string, ...string[]],
  ): void {
    const name = including.at(-1) ?? "";
    for (const entry of this.concepts.get(name)?.descriptions ?? []) {
      if (entry.startsWith("@")) {
        const included = this.included(entry, including);
        if (included) this.describe(number, described, [...including, included.name]);
        continue;
      }
      const isTransparent = this.concepts.get(including[0])?.transparent === true;
      for (const choice of spelledOut(entry)) {
        const bracketed = BRACKETED.test(choice);
        if (!bracketed && /[[\]]/.test(choice)) {
          this.fault(name, `"${entry}" has brackets that enclose nothing: write "fire [them]"`);
        } else if (wordsOf(choice.replace(/[[\]]/g, " ")).length === 0) {
          this.fault(name, `"${entry}" has no words: remove it`);
        } else {
          const known = described.get(choice);
          // The words around those that refer are of other concepts, which must be seen too.
          const transparent = bracketed || isTransparent;
          if (known) known.concepts.add(number);
          else described.set(choice, { concepts: new Set([number]), transparent });
        }
      }
    }
  }

  /** Makes one concept of all descriptions that stand for the same, with as many words around them. */
  private addDescriptions(described: ReadonlyMap<string, Meant>): void {
    const made = new Map<string, number>();
    for (const [choice, { concepts, transparent }] of described) {
      const [, before = "", refers = choice, after = ""] = BRACKETED.exec(choice) ?? [];
      const words = { before: wordsOf(before).length, after: wordsOf(after).length };
      const like = [transparent, words.before, words.after, ...concepts].join(" ");
      const number = made.get(like) ?? this.add("");
      made.set(like, number);
      this.descriptions.set(number, { concepts, ...words });
      this.addPhrases(`${before}${refers}${after}`, this.graph.end(number, transparent));
    }
  }

  /** Null where the entry has no words, or is empty in one of its ways. */
  private addPhrases(entry: string, end: Node): Node | null {
    const node = choicesOf(entry).reduceRight(
      (next, choices) =>
        choices.reduce(
          (all, choice) => this.graph.union(all, this.graph.path(this.wordNumbers(choice), next)),
          this.graph.empty,
        ),
      end,
    );
    if (node === end || node === this.graph.empty) return null;
    this.parts.push(node);
    return node;
  }

  private wordNumbers(text: string): number[] {
    return wordsOf(text).map((word) => this.vocabulary.numberOf(word));
  }

  private spelled(phrase: readonly number[]): string {
    const words = this.vocabulary.words();
    return phrase.map((number) => words[number]).join(" ");
  }
}

function spelledOut(entry: string): string[] {
  return choicesOf(entry).reduce<string[]>(
    (heads, choices) => heads.flatMap((head) => choices.map((choice) => head + choice)),
    [""],
  );
}

function addTo(map: Map<number, Set<number>>, key: number, value: number): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
