/**
 * Expands an editor's notation to plain phrases:
 * `{does not|doesn't} {allow|permit}` gives four; `allow (v)` all forms of the verb; `ban (n)`
 * singular and plural.
 */

const IRREGULAR: Record<string, string[]> = {
  be: ["be", "is", "are", "was", "were", "been", "being"],
  have: ["have", "has", "had", "having"],
  do: ["do", "does", "did", "done", "doing"],
  forbid: ["forbid", "forbids", "forbade", "forbidden", "forbidding"],
  let: ["let", "lets", "letting"],
  give: ["give", "gives", "gave", "given", "giving"],
  strike: ["strike", "strikes", "struck", "striking"],
  hit: ["hit", "hits", "hitting"],
  shoot: ["shoot", "shoots", "shot", "shooting"],
  send: ["send", "sends", "sent", "sending"],
  set: ["set", "sets", "setting"],
  put: ["put", "puts", "putting"],
  draw: ["draw", "draws", "drew", "drawn", "drawing"],
  become: ["become", "becomes", "became", "becoming"],
  begin: ["begin", "begins", "began", "begun", "beginning"],
  make: ["make", "makes", "made", "making"],
  say: ["say", "says", "said", "saying"],
  tell: ["tell", "tells", "told", "telling"],
  bring: ["bring", "brings", "brought", "bringing"],
  lead: ["lead", "leads", "led", "leading"],
  mean: ["mean", "means", "meant", "meaning"],
  fly: ["fly", "flies", "flew", "flown", "flying"],
  win: ["win", "wins", "won", "winning"],
  hold: ["hold", "holds", "held", "holding"],
  keep: ["keep", "keeps", "kept", "keeping"],
  get: ["get", "gets", "got", "gotten", "getting"],
  go: ["go", "goes", "went", "gone", "going"],
  take: ["take", "takes", "took", "taken", "taking"],
  fight: ["fight", "fights", "fought", "fighting"],
  sell: ["sell", "sells", "sold", "selling"],
  build: ["build", "builds", "built", "building"],
  beat: ["beat", "beats", "beaten", "beating"],
  bind: ["bind", "binds", "bound", "binding"],
  hamstring: ["hamstring", "hamstrings", "hamstrung", "hamstringing"],
  seek: ["seek", "seeks", "sought", "seeking"],
  stand: ["stand", "stands", "stood", "standing"],
  sweep: ["sweep", "sweeps", "swept", "sweeping"],
  tear: ["tear", "tears", "tore", "torn", "tearing"],
  undo: ["undo", "undoes", "undid", "undone", "undoing"],
  uphold: ["uphold", "upholds", "upheld", "upholding"],
  withdraw: ["withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"],
  withhold: ["withhold", "withholds", "withheld", "withholding"],
};

/** One short syllable, closed by a consonant ("scrap"), or several with the stress on such a last one: it doubles. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|permit|commit|refit|equip|submit|admit|transfer|refer|annul|compel)$/;

function verbForms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (DOUBLES.test(verb)) {
    const doubled = verb + verb.slice(-1);
    return [verb, `${verb}s`, `${doubled}ed`, `${doubled}ing`];
  }
  if (/[eoy]e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith("ie")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

function nounForms(noun: string): string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}

/** All phrases an entry stands for. Only the first word of a verb phrase is inflected. */
export function expandEntry(entry: string): string[] {
  const marked = /^(.*\S)\s+\((v|n)\)$/.exec(entry.trim());
  const phrases = expandGroups(marked?.[1] ?? entry.trim());
  if (!marked) return phrases;
  return phrases.flatMap((phrase) => {
    const words = phrase.split(" ");
    if (marked[2] === "v") {
      const [verb = "", ...rest] = words;
      return verbForms(verb).map((form) => [form, ...rest].join(" "));
    }
    const noun = words.pop() ?? "";
    return nounForms(noun).map((form) => [...words, form].join(" "));
  });
}

/**
 * An entry as a row of choices between texts whose ends are word boundaries: what they stand for is
 * every way through the row. Groups glued to a word ("Storm {Shadow|Shadows}{ missiles|}" are not)
 * are expanded in place.
 */
export function choicesOf(entry: string): string[][] {
  if (/\((?:v|n)\)$/.test(entry.trim())) return [expandEntry(entry)];
  const parts: string[][] = [];
  for (const part of entry.trim().split(/(\{[^{}]*\})/)) {
    if (part !== "") parts.push(part.startsWith("{") ? part.slice(1, -1).split("|") : [part]);
  }
  const row: string[][] = [];
  for (const part of parts) {
    const before = row.at(-1);
    if (before && isGlued(before, part)) {
      row[row.length - 1] = before.flatMap((head) => part.map((tail) => head + tail));
    } else {
      row.push(part);
    }
  }
  return row;
}

/**
 * True where a word could run over the border of two parts. An empty choice lets what follows touch
 * what stands before; choices that each end in a space or are empty ("{the |}") touch nothing.
 */
function isGlued(before: readonly string[], after: readonly string[]): boolean {
  const touches = before.some((text) => /[^\s-]$/.test(text));
  return touches && after.some((text) => text === "" || /^[^\s-]/.test(text));
}

function expandGroups(text: string): string[] {
  const group = /\{([^{}]*)\}/.exec(text);
  if (!group) return [text.replace(/\s+/g, " ").trim()];
  const before = text.slice(0, group.index);
  const after = text.slice(group.index + group[0].length);
  return (group[1] ?? "").split("|").flatMap((choice) => expandGroups(before + choice + after));
}
