/**
 * The pattern language of `find`:
 *
 *   @ukraine <6> @be <2 !@negation> the|a? <0> [@baltic_nation]
 *   any <8 !@other_party>: @us @bars @strike @inside_russia
 *
 * A slot is a concept, a word, a "quoted phrase", or a choice of these; `?` makes it optional;
 * `[ ]` encloses the slots to mark (without brackets all are marked). `<n>` allows up to n words
 * between its neighbours, `<n !@x|@y>` none of them a given concept; nothing between two slots
 * means that they adjoin. After `any <n>:` the slots stand in any order, with up to n words between
 * neighbours.
 */

/** A concept's name with `@`, or literal words. */
export type Choice = { concept: string } | { literal: string };

export interface SlotSyntax {
  choices: Choice[];
  optional: boolean;
  marked: boolean;
  /** Most words between the slot before and this one. */
  gap: number;
  forbidden: string[];
}

export type FrameSyntax = { slots: SlotSyntax[]; unordered: boolean } | { fault: string };

const ANY = /^\s*any\s*<(\d+)(?:\s*!((?:@\w+\|?)+))?>\s*:/;

const TOKEN =
  /\s*(?:<(\d+)(?:\s*!((?:@\w+\|?)+))?>|(\[)|(\])|((?:@\w+|"[^"]+"|[\p{L}\p{N}'.’]+)(?:\|(?:@\w+|"[^"]+"|[\p{L}\p{N}'.’]+))*)(\?)?)/uy;

/** More words than this between two slots is no longer one statement. */
const WIDEST_GAP = 15;

const UNPAIRED = "has a bracket without its other: enclose whole slots in [ and ]";

export function parseFrame(find: string): FrameSyntax {
  const any = ANY.exec(find);
  if (!any) return parseSlots(find, false);
  const syntax = parseSlots(find.slice(any[0].length), true);
  if ("fault" in syntax) return syntax;
  const gap = Number(any[1]);
  if (gap > WIDEST_GAP) return tooWide(gap);
  const forbidden = conceptsIn(any[2]);
  return { ...syntax, slots: syntax.slots.map((slot) => ({ ...slot, gap, forbidden })) };
}

function tooWide(gap: number): FrameSyntax {
  return { fault: `has a gap of ${gap}: use at most ${WIDEST_GAP}` };
}

function conceptsIn(banned: string | undefined): string[] {
  return banned ? banned.split("|").map((name) => name.slice(1)) : [];
}

function parseSlots(find: string, unordered: boolean): FrameSyntax {
  const slots: SlotSyntax[] = [];
  const brackets = find.includes("[");
  let gap = 0;
  let forbidden: string[] = [];
  let isGap = false;
  let inside = false;
  let at = 0;
  while (at < find.trimEnd().length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(find);
    if (!token)
      return {
        fault: `cannot be read from "${find.slice(at, at + 20)}": see scripts/dataset/frame-syntax.ts`,
      };
    at = TOKEN.lastIndex;
    const [, width, banned, open, close, choice, optional] = token;
    if (width !== undefined) {
      if (slots.length === 0) return { fault: "begins with a gap: begin with a slot" };
      gap = Number(width);
      if (unordered)
        return { fault: "has a gap behind `any <n>:`: there is one gap for all slots" };
      if (gap > WIDEST_GAP) return tooWide(gap);
      if (isGap) return { fault: "has two gaps in a row: write one" };
      isGap = true;
      forbidden = conceptsIn(banned);
    } else if (open || close) {
      if (inside === Boolean(open)) return { fault: UNPAIRED };
      inside = Boolean(open);
    } else if (choice !== undefined) {
      slots.push({
        choices: choice
          .split("|")
          .map((name) =>
            name.startsWith("@") ? { concept: name.slice(1) } : { literal: name.replace(/"/g, "") },
          ),
        optional: optional === "?",
        marked: brackets ? inside : true,
        gap,
        forbidden,
      });
      gap = 0;
      forbidden = [];
      isGap = false;
    }
  }
  if (isGap) return { fault: "ends with a gap: end with a slot" };
  if (inside) return { fault: UNPAIRED };
  if (unordered && slots.some((slot) => slot.optional))
    return { fault: "has an optional slot behind `any <n>:`: write two frames" };
  if (slots.every((slot) => slot.optional))
    return { fault: "has no required slot and would match everything: take one ? away" };
  if (slots[0]?.optional)
    return { fault: "begins with an optional slot: drop it, it changes nothing" };
  if (!slots.some((slot) => slot.marked))
    return { fault: "marks nothing: enclose a slot in brackets" };
  return { slots, unordered };
}
