import type { Dataset } from "../core/dataset.ts";
import { written } from "../ui/dates.ts";
import { type MessageKey, useText } from "../ui/text.ts";

const PARTS: readonly (readonly [title: MessageKey, text: MessageKey])[] = [
  ["aboutPrivacy", "aboutPrivacyText"],
  ["aboutLimits", "aboutLimitsText"],
  ["aboutCorrections", "aboutCorrectionsText"],
  ["aboutLicences", "aboutLicencesText"],
];

/** How it decides, what it never does, what it cannot do, how it is corrected. */
export function About({ dataset, version }: { dataset: Dataset; version: string }) {
  const text = useText();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{text("aboutTitle")}</h2>
      <h3>{text("aboutHow")}</h3>
      <p>{text("aboutHowText")}</p>
      <p>{text("aboutRates")}</p>
      {PARTS.map(([title, body]) => (
        <div key={title} class="about-part">
          <h3>{text(title)}</h3>
          <p>{text(body)}</p>
        </div>
      ))}
      <p class="meta">
        {text("aboutVersion", version, dataset.version, written(dataset.asOf, text))}
      </p>
    </section>
  );
}
