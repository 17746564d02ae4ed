import { compileOrKeep } from "./dataset/kept.ts";
import { measureRecall, readParaphrases } from "./dataset/paraphrases.ts";

const { pack } = compileOrKeep().bundle;
for (const f of process.argv.slice(2))
  for (const r of measureRecall(readParaphrases(f), pack)) {
    console.log(
      f,
      r.claim,
      r.matches - r.unseen.length,
      "/",
      r.matches,
      "flagged",
      r.flagged.length,
      r.misses,
    );
    for (const u of r.unseen) console.log("  unseen", u.text);
    for (const u of r.flagged) console.log("  FLAG", u.text);
  }
