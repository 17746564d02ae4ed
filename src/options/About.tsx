import type { Dataset } from "../core/dataset.ts";
import { written } from "../ui/dates.ts";
import { useText } from "../ui/text.ts";

/** How it decides, what it never does, what it cannot do. */
export function About({ dataset }: { dataset: Dataset }) {
  const text = useText();
  return (
    <section>
      <h2>{text("aboutTitle")}</h2>
      <h3>{text("aboutHow")}</h3>
      <p>{text("aboutHowText")}</p>
      <p>{text("aboutRates")}</p>
      <h3>{text("aboutPrivacy")}</h3>
      <p>{text("aboutPrivacyText")}</p>
      <h3>{text("aboutLimits")}</h3>
      <p>{text("aboutLimitsText")}</p>
      <p class="meta">{text("aboutVersion", dataset.version, written(dataset.asOf, text))}</p>
    </section>
  );
}
